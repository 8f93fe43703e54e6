import { isFinished, type OrderStatus } from '@/domain/orders/status';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';

/**
 * Moves an order on from the status in which it was found. Accept, expiry and the customer's cancel may come at
 * once: the first finds the status, the others find it gone.
 * @throws Refusal `conflict` with the status that the order has by now.
 */
export async function moveOrder(
  tx: Tx,
  order: { id: string; status: OrderStatus },
  to: OrderStatus,
  at: Date,
): Promise<void> {
  const moved = await tx.$executeRaw`
    UPDATE "Order" SET "status" = ${to}, "finishedAt" = ${isFinished(to) ? at : null}
    WHERE "id" = ${order.id} AND "status" = ${order.status}`;
  if (moved > 0) return;
  const [current] = await tx.$queryRaw<{ status: OrderStatus }[]>`SELECT "status" FROM "Order" WHERE "id" = ${order.id}`;
  refuse({ code: 'conflict', status: current?.status ?? order.status });
}
