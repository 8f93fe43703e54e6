import type { DeskOrder } from '@/domain/orders/order-view';
import { orderNumber } from '@/domain/orders/order-number';
import { unconfirmSeconds } from '@/domain/payments/drawer';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { standingEvents } from '@/server/orders/order-history';
import { byId, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { readForDesk } from '@/server/orders/step-order';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { refuseRefunded, restorePayment } from './collect-payment';

/**
 * Takes back one's word that the money has come, within five minutes (rules.md, 18): the payment is what it was before. What
 * Delivered wrote at the door is undone with that step, on the board.
 * Errors: not_found, forbidden, conflict (nobody's word stands), undo_over, refunds_stand, drawer_counted, busy.
 */
export async function unconfirmPayment(actor: StaffActor, { order: id }: { order: string }): Promise<Result<DeskOrder>> {
  const found = await readOrderRow(read(), byId(id));
  if (!found || !canSee(actor, found.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, found.shop)) return fail({ code: 'forbidden' });
  const done = await transact(async (tx) => takeBack(tx, actor, (await readOrderRow(tx, byId(id)))!, now()));
  if (!done.ok) return done;
  orderChanged(found);
  return ok(await readForDesk(id));
}

async function takeBack(tx: Tx, actor: StaffActor, order: OrderRow, at: Date): Promise<void> {
  const said = standingEvents(order.events).filter(({ type }) => type === 'paid').at(-1);
  const paid = said?.facts.paid;
  if (!said || !paid?.was) return refuse({ code: 'conflict', status: order.status });
  if (at.getTime() - Date.parse(said.at) > unconfirmSeconds * 1000) refuse({ code: 'undo_over' });
  await refuseRefunded(tx, order.id);
  await restorePayment(tx, order.id, { ...paid.was, became: 'paid' });
  const by = { actor: 'staff' as const, staffId: actor.id, at };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: 'undone', ...by, facts: { undoes: said.seq } });
  await recordChange(tx, actor, order.shopId, { kind: 'payment_unconfirmed', subject: orderNumber(order.number), details: { amount: paid.amount } });
}
