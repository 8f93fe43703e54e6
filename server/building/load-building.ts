import type { Building } from '@/domain/building/floor';
import { read } from '@/server/db';
import { snapshot } from '@/server/per-database';

/** Thrown where nothing can be done without a building; every door answers it as `not_set_up` (app/_lib/failures.ts). */
export class NotSetUpError extends Error {
  constructor() {
    super('This data folder holds no building yet.');
    this.name = 'NotSetUpError';
  }
}

/** By its name: what throws and what answers may be two copies of this module. */
export const isNotSetUp = (error: unknown): boolean => error instanceof Error && error.name === 'NotSetUpError';

async function load(): Promise<Building | null> {
  const found = await read().building.findFirst({
    include: {
      floors: { where: { removedAt: null }, orderBy: { position: 'asc' }, include: { rooms: { orderBy: { label: 'asc' } } } },
      liftBanks: { orderBy: { position: 'asc' }, include: { floors: { include: { floor: true } } } },
    },
  });
  if (!found) return null;
  return {
    id: found.id,
    name: { zh: found.nameZh, en: found.nameEn },
    timeZone: found.timeZone,
    requiresScan: found.requiresScan,
    isDemo: found.isDemo,
    offlinePriceMinutes: found.offlinePriceMinutes,
    floors: found.floors.map(({ label, position, rooms }) => ({ label, position, rooms: rooms.map((room) => room.label) })),
    liftBanks: found.liftBanks.map(({ id, nameZh, nameEn, floors }) => ({
      id,
      name: { zh: nameZh, en: nameEn },
      floors: floors
        .map((stop) => stop.floor)
        .sort((a, b) => a.position - b.position)
        .map((floor) => floor.label),
    })),
  };
}

const kept = snapshot('building', load);

/** The tower of this data folder, from memory; null until somebody has set it up. */
export const findBuilding = (): Promise<Building | null> => kept.get();

/** The tower of this data folder, from memory. @throws NotSetUpError before it is set up. */
export async function loadBuilding(): Promise<Building> {
  const building = await kept.get();
  if (!building) throw new NotSetUpError();
  return building;
}

/** After a change of the building: the next load reads it anew. */
export const forgetBuilding = (): void => kept.forget();
