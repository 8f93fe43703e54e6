import { orderNumber } from '@/domain/orders/order-number';
import { unconfirmSeconds } from '@/domain/payments/drawer';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { recordEvent } from '@/server/orders/record-event';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { findRefund, type FoundRefund } from './find-refund';
import { markRefunded } from './mark-refunded';

/**
 * Takes back the word that money was given back, within five minutes, as long as the drawer was not counted without it: it is
 * a task again. Errors: not_found, forbidden, refund_settled (it is none that was done), undo_over, drawer_counted, busy.
 */
export async function reopenRefund(actor: StaffActor, { refund: id }: { refund: string }): Promise<Result<null>> {
  const found = await findRefund(actor, id);
  if (!found.ok) return found;
  const { status, doneAt } = found.value;
  if (status !== 'done' || doneAt === null) return fail({ code: 'refund_settled' });
  if (now().getTime() - doneAt.getTime() > unconfirmSeconds * 1000) return fail({ code: 'undo_over' });
  const done = await transact((tx) => reopen(tx, actor, found.value));
  if (done.ok) orderChanged({ id: found.value.orderId, shopId: found.value.shopId });
  return done;
}

async function reopen(tx: Tx, actor: StaffActor, { id, orderId, shopId, number, amount }: FoundRefund): Promise<null> {
  const changed = await tx.$executeRaw`
    UPDATE "Refund" SET "status" = 'owed', "way" = NULL, "doneAt" = NULL, "doneBy" = NULL, "shiftId" = NULL
    WHERE "id" = ${id} AND "status" = 'done'
      AND NOT EXISTS (SELECT 1 FROM "Shift" WHERE "Shift"."id" = "Refund"."shiftId" AND "Shift"."closedAt" IS NOT NULL)`;
  if (changed === 0) await refuseReopening(tx, id);
  await markRefunded(tx, orderId);
  const [said] = await tx.$queryRaw<{ seq: number }[]>`
    SELECT "seq" FROM "OrderEvent" WHERE "orderId" = ${orderId} AND "type" = 'refunded'
      AND json_extract("dataJson", '$.refunded.refund') = ${id} ORDER BY "seq" DESC LIMIT 1`;
  const by = { actor: 'staff' as const, staffId: actor.id, at: now() };
  await recordEvent(tx, { orderId, shopId, type: 'undone', ...by, facts: { undoes: said!.seq } });
  await recordChange(tx, actor, shopId, { kind: 'refund_reopened', subject: orderNumber(number), details: { amount } });
  return null;
}

async function refuseReopening(tx: Tx, id: string): Promise<never> {
  const [refund] = await tx.$queryRaw<{ status: string }[]>`SELECT "status" FROM "Refund" WHERE "id" = ${id}`;
  return refuse({ code: refund?.status === 'done' ? 'drawer_counted' : 'refund_settled' });
}
