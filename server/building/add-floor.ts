import { parseFloorLabel } from '@/domain/building/floor';
import { floorFault } from '@/domain/building/place-floor';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { forgetFlyerCodes } from '@/server/flyers/find-flyer-code';
import { forgetPlacards } from '@/server/placards/find-placard';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { forgetBuilding } from './load-building';
import { managesBuilding } from './manages-building';

export type AddFloorInput = {
  /** As it stands on the button; `b3` is read as B3. */
  label: string;
  /** The floor right under it; null: it becomes the lowest. */
  above: string | null;
  /** Ids of the banks that stop there. */
  banks: readonly string[];
};

/** Farther than any building is high: positions are unique, so floors step aside and then into place. */
const aside = 100_000;

async function makeRoom(tx: Tx, buildingId: string, position: number): Promise<void> {
  const above = { buildingId, position: { gte: position } };
  await tx.floor.updateMany({ where: above, data: { position: { increment: aside } } });
  await tx.floor.updateMany({ where: { buildingId, position: { gte: aside / 2 } }, data: { position: { decrement: aside - 1 } } });
}

/** A floor of this label that was removed comes back as the row it was: its orders and placards name it. */
async function place(tx: Tx, buildingId: string, label: string, position: number): Promise<string> {
  const before = await tx.floor.findFirst({ where: { buildingId, label } });
  if (!before) return (await tx.floor.create({ data: { id: randomId('flr'), buildingId, label, position } })).id;
  await tx.floor.update({ where: { id: before.id }, data: { position, removedAt: null } });
  return before.id;
}

async function add(tx: Tx, actor: StaffActor, { label: typed, above, banks }: AddFloorInput): Promise<null> {
  const building = await tx.building.findFirstOrThrow({ include: { floors: { where: { removedAt: null }, orderBy: { position: 'asc' } }, liftBanks: true } });
  const fault = floorFault(building.floors.map((floor) => floor.label), typed);
  if (fault) refuse({ code: 'invalid', fields: { label: fault } });
  const under = above === null ? null : building.floors.find((floor) => floor.label === above);
  if (under === undefined) refuse({ code: 'invalid', fields: { above: 'unknown_floor' } });
  if (banks.length === 0) refuse({ code: 'invalid', fields: { banks: 'none' } });
  const known = new Set(building.liftBanks.map(({ id }) => id));
  if (new Set(banks).size !== banks.length || banks.some((id) => !known.has(id))) refuse({ code: 'invalid', fields: { banks: 'unknown' } });
  const label = parseFloorLabel(typed.trim())!;
  const position = under === null ? (building.floors[0]?.position ?? 1) : under.position + 1;
  await makeRoom(tx, building.id, position);
  const floorId = await place(tx, building.id, label, position);
  await tx.liftBankFloor.createMany({ data: banks.map((bankId) => ({ bankId, floorId })) });
  await recordChange(tx, actor, null, { kind: 'floor_added', subject: label, details: { above } });
  return null;
}

/**
 * Adds a floor at the top, at the bottom or between, with the lifts that stop there.
 * Errors: forbidden to whoever does not own every shop; invalid: `label` (reserved, not_a_floor, duplicate, too_many), `above`, `banks`; busy.
 */
export async function addFloor(actor: StaffActor, input: AddFloorInput): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const added = await transact((tx) => add(tx, actor, input));
  if (!added.ok) return added;
  forgetBuilding();
  // One that comes back brings its revoked codes: whoever scans them is told that they were.
  forgetPlacards();
  forgetFlyerCodes();
  return added;
}
