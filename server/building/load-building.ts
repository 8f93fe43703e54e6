import type { Building } from '@/domain/building/floor';
import { read } from '@/server/db';
import { snapshot } from '@/server/per-database';

async function load(): Promise<Building> {
  const found = await read().building.findFirst({
    include: {
      floors: { orderBy: { position: 'asc' }, include: { rooms: { orderBy: { label: 'asc' } } } },
      liftBanks: { orderBy: { position: 'asc' }, include: { floors: { include: { floor: true } } } },
    },
  });
  if (!found) throw new Error('This data folder holds no building: it was never seeded.');
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

/** The tower of this data folder, from memory. @throws Error when the folder was never seeded. */
export const loadBuilding = (): Promise<Building> => kept.get();

/** After a change of the building: the next load reads it anew. */
export const forgetBuilding = (): void => kept.forget();
