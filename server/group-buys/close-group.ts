import { fail, ok, type Result } from '@/domain/result';
import type { DeskGroup } from '@/domain/group-buys/desk-group';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { decideGroup } from './decide-group';
import { type GroupRow, readGroupRow } from './group-row';
import { deskGroup } from './read-desk-groups';
import { settleGroup } from './settle-groups';

/** decide: as if the deadline were now; cancel: nobody gets anything, however many joined. */
export type CloseGroupInput = { group: string; how: 'decide' | 'cancel' };

/** @throws Refusal `group_over` when the deadline or another hand was faster */
async function close(tx: Tx, actor: StaffActor, { id, shopId, nameZh, people }: GroupRow, how: CloseGroupInput['how'], at: Date): Promise<void> {
  const decided = how === 'decide' ? await decideGroup(tx, id, at) : await cancel(tx, id, at);
  if (decided === null) {
    const row = await readGroupRow(tx, id);
    refuse({ code: 'group_over', state: row?.status ?? 'cancelled' });
  }
  const joined = (await readGroupRow(tx, id))?.people ?? people;
  if (how === 'cancel') await recordChange(tx, actor, shopId, { kind: 'group_cancelled', subject: nameZh, details: { people: joined } });
  else await recordChange(tx, actor, shopId, { kind: 'group_closed', subject: nameZh, details: { met: decided === 'met', people: joined } });
}

async function cancel(tx: Tx, id: string, at: Date): Promise<'cancelled' | null> {
  const done = await tx.$executeRaw`UPDATE "GroupBuy" SET "status" = 'cancelled', "closedAt" = ${at} WHERE "id" = ${id} AND "status" = 'open'`;
  return done === 0 ? null : 'cancelled';
}

/**
 * Ends an open group before its deadline. Decided, a met one has its orders when this answers.
 * Errors: not_found (also another's shop), forbidden (all but owners), group_over, busy.
 */
export async function closeGroup(actor: StaffActor, { group: id, how }: CloseGroupInput): Promise<Result<DeskGroup>> {
  const group = await readGroupRow(read(), id);
  if (!group) return fail({ code: 'not_found' });
  const own = manages(actor, group.shop);
  if (!own.ok) return own;
  const at = now();
  const closed = await transact((tx) => close(tx, actor, group, how, at));
  if (!closed.ok) return closed;
  await settleGroup(id);
  return ok(await deskGroup(id, at));
}
