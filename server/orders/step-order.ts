import type { DeskOrder } from '@/domain/orders/order-view';
import { nextStatus, type OrderStatus } from '@/domain/orders/status';
import type { StepInput } from '@/domain/orders/step-input';
import { type WeighedLine, weighLines } from '@/domain/orders/weigh-lines';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, canStep, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { collectPayment } from '@/server/payments/collect-payment';
import { queueTickets } from '@/server/printing/queue-tickets';
import { wakePrinting } from '@/server/printing/wake-printing';
import { moveOrder } from './move-order';
import { changesLines, lastMoving } from './order-history';
import { byId, type OrderRow, readOrderRow } from './order-row';
import { recordStep, type TakenStep } from './record-step';
import { releaseOrder } from './release-order';
import { followRun, runChanged, type RunMate } from '@/server/runs/follow-run';
import { transact } from '@/server/transact';
import { deskView } from './view-order';
import { weighOrder } from './weigh-order';

type Stepping = { order: OrderRow; input: StepInput; to: OrderStatus; weights: readonly WeighedLine[] };

/**
 * Takes an order one step on: one tap of the desk. Two tablets may press at once; one wins, the other is told. So is a
 * tap that arrives twice, or late: where the order was moved since, also there and back, it is not the one that was seen.
 * Errors: not_found (also another shop's order), forbidden (not this role's step), conflict with the present status,
 * order_changed (other lines than were seen), answer_pending (what goes into the bag is still asked), weights_missing, invalid (weights), busy.
 */
export async function stepOrder(actor: StaffActor, input: StepInput): Promise<Result<DeskOrder>> {
  const order = await readOrderRow(read(), byId(input.order));
  if (!order || !canSee(actor, order.shop)) return fail({ code: 'not_found' });
  if (!canStep(actor, order.shop, input.step)) return fail({ code: 'forbidden' });
  const to = nextStatus(input.step, order.status, order);
  const last = lastMoving(order.events);
  const isAsSeen = input.lastMove === undefined || input.lastMove === last.seq;
  if (to && !isAsSeen && changesLines(last)) return fail({ code: 'order_changed' });
  if (!to || !isAsSeen) return fail({ code: 'conflict', status: order.status });
  const weights = input.step === 'ready' ? weighLines(order.lines, input.weights) : ok([]);
  if (!weights.ok) return weights;
  const by = { staffId: actor.id, at: now() };
  const done = await transact((tx) => takeStep(tx, { order, input, to, weights: weights.value }, by));
  if (!done.ok) return done;
  runChanged(order, done.value);
  wakePrinting();
  return ok(await readForDesk(order.id));
}

/** The order as it is by now, after a change of one's own. */
export async function readForDesk(id: string): Promise<DeskOrder> {
  const row = await readOrderRow(read(), byId(id));
  if (!row) throw new Error(`an order vanished: ${id}`);
  return deskView(row, now());
}

async function takeStep(tx: Tx, stepping: Stepping, by: { staffId: string; at: Date }): Promise<RunMate[] | null> {
  const { order, input, to } = stepping;
  await moveOrder(tx, order, to, by.at);
  const effect = await takeEffect(tx, stepping, by);
  await recordStep(tx, order, { step: input.step, to, ...by, ...effect });
  if (input.step === 'accept' || input.step === 'ready') await queueTickets(tx, order, input.step, by.at);
  return input.step === 'delivered' || input.step === 'notDelivered' ? followRun(tx, order.id, by) : null;
}

/** What a step changes besides the status. */
async function takeEffect(
  tx: Tx,
  { order, input, weights }: Stepping,
  by: { staffId: string; at: Date },
): Promise<Pick<TakenStep, 'record' | 'facts'>> {
  switch (input.step) {
    case 'accept':
    case 'start':
    case 'deliver':
      return {};
    case 'reject':
      await releaseOrder(tx, order, by.at);
      return { facts: { rejected: { reason: input.reason } } };
    case 'notDelivered':
      return { facts: { not_delivered: { reason: input.reason } } };
    case 'ready': {
      if (weights.length === 0) return {};
      const record = await weighOrder(tx, order, weights, by.at);
      const said = weights.map(({ line, grams, kept }) => ({ line, grams, kept }));
      return { record, facts: { weighed: { weights: said } } };
    }
    case 'delivered': {
      const { record, paid } = await collectPayment(tx, order, input.collected, by);
      return { record, facts: paid ? { paid: { paid } } : {} };
    }
  }
}
