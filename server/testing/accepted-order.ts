import type { DeskOrder, OrderView } from '@/domain/orders/order-view';
import { read, write } from '@/server/db';
import { readOrder } from '@/server/orders/read-order';
import { readForDesk, stepOrder } from '@/server/orders/step-order';
import { clerk, placed, type Placed } from './tower';

/** An order that the clerk has accepted: it is being made. */
export async function accepted(wish: Parameters<typeof placed>[0] = {}): Promise<Placed> {
  const order = await placed(wish);
  await step(order.id, { step: 'accept' });
  return order;
}

type Tap = Parameters<typeof stepOrder>[1] extends infer Each ? (Each extends { order: string } ? Omit<Each, 'order'> : never) : never;

/** One step by the clerk. @throws Error when it was refused */
export async function step(order: string, tap: Tap): Promise<DeskOrder> {
  const done = await stepOrder(clerk, { order, ...tap });
  if (!done.ok) throw new Error(`${tap.step}: ${done.error.code}`);
  return done.value;
}

/** Brings an accepted order to its customer, its weighed lines by their estimates. */
export async function deliver(order: string, collected: 'cash' | 'code' | 'unpaid' = 'cash'): Promise<void> {
  const { lines } = await readForDesk(order);
  const weights = lines.flatMap(({ grams, finalGrams }, line) => (grams !== null && finalGrams === null ? [{ line, grams: 'estimate' as const }] : []));
  await step(order, { step: 'ready', weights });
  await step(order, { step: 'deliver' });
  await step(order, { step: 'delivered', collected });
}

/** What the desk saw last of an order. */
export const seen = async (order: string): Promise<{ order: string; lastMove: number }> => ({ order, lastMove: (await readForDesk(order)).lastMove });

/** The customer's page. @throws Error when there is none */
export async function pageOf(token: string): Promise<OrderView> {
  const view = await readOrder(token);
  if (!view.ok) throw new Error(`no page: ${view.error.code}`);
  return view.value;
}

/** What happened to an order, in order; `all` of it, or what its customer's page was told of lines and wishes. */
export const eventsOf = async (order: string): Promise<string[]> =>
  (await read().orderEvent.findMany({ where: { orderId: order }, orderBy: { seq: 'asc' } })).map(({ type }) => type);

/** What goes back of an order: why, how much, and of it for lines. */
export async function refundsOf(order: string): Promise<{ why: string; amount: number; lines: number[] }[]> {
  const refunds = await read().refund.findMany({ where: { orderId: order }, include: { lines: true }, orderBy: { madeAt: 'asc' } });
  return refunds.map(({ why, amount, lines }) => ({ why, amount, lines: lines.map((line) => line.amount) }));
}

/** A staff member's word, whatever the order's state, that its money has come. */
export const markPaid = (order: string): Promise<number> =>
  write((tx) => tx.$executeRaw`UPDATE "Payment" SET "status" = 'paid', "confirmedAt" = '2026-03-02T04:00:00.000+00:00', "confirmedBy" = 'stf_clerk' WHERE "orderId" = ${order}`);
