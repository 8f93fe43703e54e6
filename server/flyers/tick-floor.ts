import type { RoundView } from '@/domain/flyers/round';
import { fail, type Result } from '@/domain/result';
import { canSee, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { readRound } from './read-round';

/** `done` false takes it back. `key` is the tap's own, made on the phone. */
export type TickInput = { round: string; floor: string; done: boolean; key: string };

type At = { shopId: string; version: number };

async function tick(tx: Tx, actor: StaffActor, { round, floor, done, key }: TickInput, { shopId, version }: At): Promise<null> {
  const row = await tx.leafletFloor.findFirst({ where: { roundId: round, floor: { label: floor } } });
  if (!row) return refuse({ code: 'not_found' });
  // A tap whose answer was lost in the lift comes again, maybe after it was taken back: it is the same tap.
  if (await tx.leafletTap.findUnique({ where: { key } })) return null;
  const where = { roundId: round, floorId: row.floorId };
  await tx.leafletTap.create({ data: { key, ...where, at: now() } });
  const { count } = done
    ? await tx.leafletFloor.updateMany({ where: { ...where, doneAt: null }, data: { doneAt: now(), doneBy: actor.name } })
    : await tx.leafletFloor.updateMany({ where: { ...where, doneAt: { not: null } }, data: { doneAt: null, doneBy: null } });
  if (count > 0) await recordChange(tx, actor, shopId, { kind: done ? 'leaflets_left' : 'leaflets_undone', subject: floor, details: { version } });
  return null;
}

/**
 * Notes that flyers were left on a floor, or takes that back. Whoever is first is who was there; the same tap again changes
 * nothing. Answers the round as it stands. Errors: not_found (another's round, a floor that is not on it), busy.
 */
export async function tickFloor(actor: StaffActor, input: TickInput): Promise<Result<RoundView>> {
  const row = await read().leafletRound.findUnique({ where: { id: input.round }, include: { flyer: { include: { shop: true } } } });
  if (!row || !canSee(actor, row.flyer.shop.slug)) return fail({ code: 'not_found' });
  const { shopId, version } = row.flyer;
  const ticked = await transact((tx) => tick(tx, actor, input, { shopId, version }));
  return ticked.ok ? readRound(actor, input) : ticked;
}
