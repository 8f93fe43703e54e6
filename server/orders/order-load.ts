import type { Load } from '@/domain/slots/capacity';
import { orderLoad } from '@/domain/slots/order-load';
import type { Tx } from '@/server/db';
import type { LineRow, OrderRow } from './order-row';
import { returnSeat, takeSeat } from './seats';

/** Notes what an order takes of its beat: the setting that bags were counted by may change, what was taken does not. */
export async function noteLoad(tx: Tx, orderId: string, { dishes, bags }: Load): Promise<void> {
  await tx.$executeRaw`INSERT INTO "OrderLoad" ("orderId", "dishes", "bags") VALUES (${orderId}, ${dishes}, ${bags})`;
}

/** What an order took of its beat; of one from before dishes and bags were counted, a seat and nothing else. */
export async function readLoad(tx: Tx, orderId: string): Promise<Load> {
  const [noted] = await tx.$queryRaw<{ dishes: number; bags: number }[]>`
    SELECT "dishes", "bags" FROM "OrderLoad" WHERE "orderId" = ${orderId}`;
  return { orders: 1, dishes: noted?.dishes ?? 0, bags: noted?.bags ?? 0 };
}

/** What an order takes of its beat with other lines: it gives back, or takes, the difference, and keeps its seat. */
export async function changeLoad(tx: Tx, order: Pick<OrderRow, 'id' | 'shopId' | 'slotStartsAt'>, lines: readonly LineRow[], piecesPerBag: number | undefined): Promise<void> {
  const [noted] = await tx.$queryRaw<Omit<Load, 'orders'>[]>`SELECT "dishes", "bags" FROM "OrderLoad" WHERE "orderId" = ${order.id}`;
  // From before dishes and bags were counted: there is nothing to give back.
  if (!noted) return;
  const { dishes, bags } = orderLoad(lines, piecesPerBag);
  const less = { orders: 0, dishes: Math.max(0, noted.dishes - dishes), bags: Math.max(0, noted.bags - bags) };
  const more = { orders: 0, dishes: Math.max(0, dishes - noted.dishes), bags: Math.max(0, bags - noted.bags) };
  await returnSeat(tx, order.shopId, order.slotStartsAt, less);
  if (more.dishes > 0 || more.bags > 0) await takeSeat(tx, order.shopId, order.slotStartsAt, more);
  await tx.$executeRaw`UPDATE "OrderLoad" SET "dishes" = ${dishes}, "bags" = ${bags} WHERE "orderId" = ${order.id}`;
}
