import type { Ask } from '@/domain/orders/order-change';
import type { Tx } from '@/server/db';
import type { OrderRow } from '@/server/orders/order-row';
import { reprintChanged } from '@/server/printing/queue-tickets';

/** Sets where to or what to mind; a note hangs in the kitchen, which gets it anew. */
export async function setText(tx: Tx, order: OrderRow, ask: Extract<Ask, { kind: 'room' | 'note' }>, at: Date): Promise<void> {
  if (ask.kind === 'room') {
    await tx.$executeRaw`UPDATE "Order" SET "room" = ${ask.room} WHERE "id" = ${order.id}`;
  } else {
    await tx.$executeRaw`UPDATE "Order" SET "note" = ${ask.note} WHERE "id" = ${order.id}`;
    await reprintChanged(tx, order.id, at);
  }
}
