import type { CartLine } from '@/domain/cart/cart';
import type { StepInput } from '@/domain/orders/step-input';
import type { Collected } from '@/domain/payments/payment';
import type { OrderStatus } from '@/domain/orders/status';
import { read } from '@/server/db';
import { stepOrder } from '@/server/orders/step-order';
import { apple, clerk, placed, type Placed } from './tower';

type Step = StepInput extends infer Each ? (Each extends { order: string } ? Omit<Each, 'order'> : never) : never;

/** Six apples and what bringing them costs: ¥19.00, nothing to weigh. */
const sixApples: readonly CartLine[] = [{ ...apple, quantity: 6 }];

/** An order of the small tower that took its way to the door. @throws Error when a step was refused */
export async function walked(placedOrder: Placed, last: Step): Promise<Placed> {
  const steps: Step[] = [{ step: 'accept' }, { step: 'ready', weights: [] }, { step: 'deliver' }, last];
  for (const step of steps) {
    const done = await stepOrder(clerk, { order: placedOrder.id, ...step });
    if (!done.ok) throw new Error(`${step.step}: ${done.error.code}`);
  }
  return placedOrder;
}

/** An order that was brought, and how it was paid at the door. */
export const brought = async (collected: Collected, lines: readonly CartLine[] = sixApples): Promise<Placed> =>
  walked(await placed({ lines }), { step: 'delivered', collected });

/** The ids of an order's lines, in its order. */
export const lineIds = async (orderId: string): Promise<string[]> =>
  (await read().orderLine.findMany({ where: { orderId }, orderBy: { position: 'asc' } })).map(({ id }) => id);

/** Where an order and its money stand. */
export async function moneyOf(orderId: string): Promise<{ order: OrderStatus; method: string; status: string; amount: number; shiftId: string | null; confirmedBy: string | null }> {
  const { status, payment } = await read().order.findUniqueOrThrow({ where: { id: orderId }, include: { payment: true } });
  const { method, status: paid, amount, shiftId, confirmedBy } = payment!;
  return { order: status as OrderStatus, method, status: paid, amount, shiftId, confirmedBy };
}
