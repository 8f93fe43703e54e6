import { isFinished, type OrderStatus } from '@/domain/orders/status';
import { endRequest } from '@/server/changes/end-request';
import type { Tx } from '@/server/db';
import { refuse } from '@/server/transact';
import type { EventRow } from './order-row';

type Moving = { id: string; status: OrderStatus; events?: readonly EventRow[] };

/**
 * The bag is being closed, has left, or nobody came for it: what goes into it must be settled. A line that went out of an order
 * that is over would go out of one whose money somebody may have given back already.
 */
const closesBag = (to: OrderStatus): boolean => to === 'ready' || to === 'delivering' || to === 'delivered' || to === 'not_delivered';

/**
 * Moves an order on from the status in which it was found, with the lines that it was found with. Accept, expiry and the
 * customer's cancel may come at once: the first finds the status, the others find it gone. What the customer asks and
 * cannot be granted any more ends here.
 * @throws Refusal `conflict` with the status that the order has by now; `order_changed` where its lines are others;
 *   `answer_pending` where the customer may still say what goes into the bag.
 */
export async function moveOrder(tx: Tx, order: Moving, to: OrderStatus, at: Date): Promise<void> {
  const seen = order.events?.at(-1)?.seq ?? Number.MAX_SAFE_INTEGER;
  const moved = await tx.$executeRaw`
    UPDATE "Order" SET "status" = ${to}, "finishedAt" = ${isFinished(to) ? at : null}
    WHERE "id" = ${order.id} AND "status" = ${order.status} AND NOT EXISTS (SELECT 1 FROM "OrderEvent" AS "e"
      WHERE "e"."orderId" = "Order"."id" AND "e"."seq" > ${seen} AND "e"."type" IN ('line_removed', 'line_swapped'))`;
  if (moved === 0) await refuseMove(tx, order);
  if (closesBag(to)) await refusePending(tx, order.id);
  await endRequest(tx, order.id, to, at);
}

async function refuseMove(tx: Tx, { id, status }: Moving): Promise<never> {
  const [current] = await tx.$queryRaw<{ status: OrderStatus }[]>`SELECT "status" FROM "Order" WHERE "id" = ${id}`;
  if (current?.status === status) refuse({ code: 'order_changed' });
  return refuse({ code: 'conflict', status: current?.status ?? status });
}

async function refusePending(tx: Tx, orderId: string): Promise<void> {
  const [offer] = await tx.$queryRaw<{ until: Date }[]>`
    SELECT "until" FROM "SubstituteOffer" WHERE "orderId" = ${orderId} ORDER BY "until" DESC LIMIT 1`;
  if (offer) refuse({ code: 'answer_pending', until: offer.until.toISOString() });
}
