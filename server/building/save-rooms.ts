import { planRooms, type RoomsInput } from '@/domain/building/plan-rooms';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { insertRooms } from './insert-rooms';
import { forgetBuilding } from './load-building';
import { managesBuilding } from './manages-building';

async function save(tx: Tx, actor: StaffActor, input: RoomsInput): Promise<null> {
  const building = await tx.building.findFirstOrThrow({ include: { floors: { where: { removedAt: null }, orderBy: { position: 'asc' } } } });
  const labels = building.floors.map(({ label }) => label);
  const { rooms, faults } = planRooms(labels, input);
  if (Object.keys(faults).length > 0) refuse({ code: 'invalid', fields: faults });
  // A table is about the floors it names; a pattern, or none, about all of them.
  const changed = building.floors.filter(({ label }) => input.kind !== 'list' || rooms.has(label));
  const ofChanged = { floorId: { in: changed.map(({ id }) => id) } };
  const { count: before } = await tx.room.deleteMany({ where: ofChanged });
  const rows = changed.flatMap(({ id, label }) => (rooms.get(label) ?? []).map((room) => ({ floorId: id, label: room })));
  await insertRooms(tx, rows);
  const subject = changed.length === 1 ? changed[0]!.label : '';
  await recordChange(tx, actor, null, { kind: 'rooms_saved', subject, details: { floors: changed.length, before, now: rows.length } });
  return null;
}

/**
 * Replaces rooms: of every floor by a pattern or by none, or of the floors that a list names. Orders keep the room they were placed with.
 * Errors: forbidden to whoever does not own every shop; invalid by field (`rooms`, `rooms.to`, `rooms.27`); busy.
 */
export async function saveRooms(actor: StaffActor, input: RoomsInput): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const saved = await transact((tx) => save(tx, actor, input));
  if (saved.ok) forgetBuilding();
  return saved;
}
