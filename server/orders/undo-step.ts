import { canUndo } from '@/domain/orders/answering';
import { isReceived } from '@/domain/payments/payment';
import type { DeskOrder } from '@/domain/orders/order-view';
import { isFinished, type Step } from '@/domain/orders/status';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canStep, type StaffActor } from '@/domain/staff/actor';
import type { Occasion } from '@/domain/tickets/printer';
import { now } from '@/server/clock';
import { endRequest } from '@/server/changes/end-request';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { refuseRefunded, restorePayment } from '@/server/payments/collect-payment';
import { unqueueTickets } from '@/server/printing/queue-tickets';
import { isUnsettled, type LastStep, lastStep } from './order-history';
import { byId, type OrderRow, readOrderRow } from './order-row';
import { recordEvent } from './record-event';
import { reclaimOrder } from './release-order';
import { readForDesk } from './step-order';
import { followRun, runChanged } from '@/server/runs/follow-run';
import { rejoinRide } from '@/server/rides/share-fees';
import { refuse, transact } from '@/server/transact';
import { unweighOrder } from './weigh-order';

/**
 * Takes the last step back, within ten seconds, or five minutes for Delivered (rules.md, 11a and 18): status, payment,
 * weights, stock and seat are as before; an order that waits for its answer again waits from now. `seq` is the step as the board names it, so that a slow finger never takes
 * back another step than the one it saw.
 * Errors: not_found, conflict (not the last step any more), order_changed (its lines since), forbidden, undo_over, sold_out and slot_full
 * (a rejection whose goods or seat have gone, a weighing whose difference has), refunds_stand, drawer_counted, busy.
 */
export async function undoStep(
  actor: StaffActor,
  { order: id, seq }: { order: string; seq: number },
): Promise<Result<DeskOrder>> {
  const found = await readOrderRow(read(), byId(id));
  if (!found || !canSee(actor, found.shop)) return fail({ code: 'not_found' });
  const terms = await loadShop(found.shop);
  if (!terms) return fail({ code: 'not_found' });
  const at = now();
  let mates: readonly string[] = [];
  const done = await transact(async (tx) => {
    // Read again inside: accept, undo, accept leaves the same status under another step.
    const order = (await readOrderRow(tx, byId(id)))!;
    const last = checkUndo(actor, order, seq, at);
    await restoreOrder(tx, order, last, at);
    if (last.record.step === 'reject') {
      await reclaimOrder(tx, order, terms, at);
      mates = await rejoinRide(tx, terms, order.id, at);
    }
    const common = { orderId: order.id, shopId: order.shopId, actor: 'staff' as const, staffId: actor.id, at };
    for (const event of last.events) {
      await recordEvent(tx, { ...common, type: 'undone', facts: { undoes: event.seq } });
    }
    return followRun(tx, id, { staffId: actor.id, at, isBack: last.record.step === 'deliver' });
  });
  if (!done.ok) return done;
  runChanged(found, done.value);
  for (const mate of mates) orderChanged({ id: mate, shopId: found.shopId });
  return ok(await readForDesk(id));
}

function checkUndo(actor: StaffActor, order: OrderRow, seq: number, at: Date): LastStep {
  const last = lastStep(order.events);
  if (last?.actor !== 'staff' || last.seq !== seq) return refuse({ code: 'conflict', status: order.status });
  // Its lines have changed since, or somebody has said that something is wrong: what the step left is not there any more.
  if (isUnsettled(order.events, seq)) refuse({ code: 'order_changed' });
  const { step } = last.record;
  if (!canStep(actor, order.shop, step)) refuse({ code: 'forbidden' });
  if (!canUndo(step, at.getTime() - last.at.getTime())) refuse({ code: 'undo_over' });
  // The scale's figure is what somebody has paid by now.
  if (step === 'ready' && isReceived(order.paymentStatus)) refuse({ code: 'conflict', status: order.status });
  return last;
}

/** A rejection queues the paper that takes a kitchen's back as the acceptance queued that one. */
const queuedBy: Partial<Record<Step, Occasion>> = { accept: 'accept', ready: 'ready', reject: 'accept' };

async function restoreOrder(tx: Tx, order: OrderRow, { record, events }: LastStep, at: Date): Promise<void> {
  const finishedAt = record.finishedAt === null ? null : new Date(record.finishedAt);
  // An accepted order may have rung as due meanwhile; accepted again, it has to ring again.
  const dueAt = record.step === 'accept' ? null : order.dueAt;
  await tx.$executeRaw`UPDATE "Order" SET "status" = ${record.from}, "finishedAt" = ${finishedAt}, "dueAt" = ${dueAt}
    WHERE "id" = ${order.id}`;
  if (record.from === 'placed') await askAgain(tx, order, at);
  await endRequest(tx, order.id, record.from, at);
  const occasion = queuedBy[record.step];
  if (occasion) await unqueueTickets(tx, order.id, occasion);
  if (isFinished(order.status)) await refuseRefunded(tx, order.id);
  if (record.payment) await restorePayment(tx, order.id, record.payment);
  const scaled = events.flatMap(({ facts }) => facts.weights ?? []).map(({ line }) => line);
  if (record.stock) await unweighOrder(tx, order, record, { places: scaled, at });
}

/**
 * An answer that was taken back needs time for another one: by the old term the order would cancel itself at once. A
 * pre-order that nobody is there to answer yet keeps its own.
 */
async function askAgain(tx: Tx, order: OrderRow, at: Date): Promise<void> {
  const answerFrom = order.answerFrom > at ? order.answerFrom : at;
  await tx.$executeRaw`UPDATE "Order" SET "answerFrom" = ${answerFrom}, "escalatedAt" = NULL WHERE "id" = ${order.id}`;
}
