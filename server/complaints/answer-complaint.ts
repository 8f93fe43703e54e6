import type { ComplaintReply } from '@/domain/complaints/complaint';
import { orderNumber } from '@/domain/orders/order-number';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canTend, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { forgetAvailability } from '@/server/menu/read-availability';
import { asShopStands } from '@/server/orders/as-shop-stands';
import { byId, type LineRow, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { recordEvent } from '@/server/orders/record-event';
import { oweRefund } from '@/server/payments/owe-refund';
import { wakePrinting } from '@/server/printing/wake-printing';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { findComplaint, type FoundComplaint, mostBack } from './find-complaint';
import { placeReplacement, prepareReplacement, type Prepared } from './place-replacement';

type Answering = { actor: StaffActor; reply: ComplaintReply; complaint: FoundComplaint; order: OrderRow; line: LineRow; at: Date };

/**
 * The shop answers what was wrong with a line: money goes back, never more than was paid for it; a new order without charge;
 * or an explanation. Two may answer at once: one wins, the other is told.
 * Errors: not_found (also another shop's), forbidden (runners), answered_already, refund_above_paid with what can go back;
 * for a replacement unknown_item, sold_out, invalid, busy.
 */
export async function answerComplaint(actor: StaffActor, reply: ComplaintReply): Promise<Result<null>> {
  const complaint = await findComplaint(read(), reply.complaint);
  const order = complaint && (await readOrderRow(read(), byId(complaint.orderId)));
  if (!complaint || !order || !canSee(actor, order.shop)) return fail({ code: 'not_found' });
  if (!canTend(actor, order.shop)) return fail({ code: 'forbidden' });
  if (complaint.answer !== null) return fail({ code: 'answered_already' });
  const line = order.lines.find(({ id }) => id === complaint.lineId)!;
  const answered = await asShopStands(() => attempt({ actor, reply, complaint, order, line, at: now() }));
  if (!answered.ok) return answered;
  orderChanged(order);
  if (answered.value !== null) {
    orderChanged({ id: answered.value, shopId: order.shopId });
    forgetAvailability();
    wakePrinting();
  }
  return ok(null);
}

/** Answers the id of the order that makes it good, or null. */
async function attempt(answering: Answering): Promise<Result<string | null>> {
  if (answering.reply.answer !== 'replace') return transact((tx) => settle(tx, answering, null));
  const prepared = await prepareReplacement(answering);
  return prepared.ok ? transact((tx) => settle(tx, answering, prepared.value)) : prepared;
}

async function settle(tx: Tx, answering: Answering, replacing: Prepared | null): Promise<string | null> {
  const { actor, reply, complaint, order, line, at } = answering;
  const amount = reply.answer === 'refund' ? reply.amount : null;
  const words = reply.words || null;
  const taken = await tx.$executeRaw`
    UPDATE "Complaint" SET "answer" = ${reply.answer}, "answerWords" = ${words}, "amount" = ${amount}, "answeredAt" = ${at}, "answeredBy" = ${actor.name}
    WHERE "id" = ${complaint.id} AND "answer" IS NULL`;
  if (taken === 0) refuse({ code: 'answered_already' });
  if (amount !== null) {
    const most = await mostBack(tx, order.id, line.id);
    if (amount > most) refuse({ code: 'refund_above_paid', most });
    await oweRefund(tx, { orderId: order.id, amount, lines: [{ line: line.id, amount }], why: 'complaint', staffId: actor.id, at });
  }
  const made = replacing && (await placeReplacement(tx, replacing, complaint.id));
  const change = { line: line.position, answer: reply.answer };
  const by = { actor: 'staff' as const, staffId: actor.id, at };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: 'complaint_answered', ...by, facts: { change } });
  const details = { item: line.nameZh, answer: reply.answer, amount };
  await recordChange(tx, actor, order.shopId, { kind: 'complaint_answered', subject: orderNumber(order.number), details });
  return made;
}
