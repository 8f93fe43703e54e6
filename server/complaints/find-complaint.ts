import type { ComplaintAnswer } from '@/domain/complaints/complaint';
import { add, type Fen } from '@/domain/money';
import { mostForLine } from '@/domain/payments/back-for-less';
import type { Reader, Tx } from '@/server/db';
import type { LineRow, OrderRow } from '@/server/orders/order-row';
import { readMoney } from '@/server/payments/read-money';

export type FoundComplaint = { id: string; orderId: string; lineId: string; answer: ComplaintAnswer | null; locale: 'zh' | 'en' };

/** A complaint with the order and the line that it is about; `locale` is the customer's. */
export async function findComplaint(door: Reader | Tx, id: string): Promise<FoundComplaint | null> {
  const [found] = await door.$queryRaw<FoundComplaint[]>`
    SELECT "c"."id", "c"."orderId", "c"."lineId", "c"."answer", "o"."locale" FROM "Complaint" AS "c"
    JOIN "Order" AS "o" ON "o"."id" = "c"."orderId" WHERE "c"."id" = ${id}`;
  return found ?? null;
}

/** The most that can go back for a line of an order, fen: its share of what was paid, as far as that is still there. */
export async function mostBack(door: Reader | Tx, order: OrderRow, line: Pick<LineRow, 'id'>): Promise<Fen> {
  const parts = order.lines.map(({ id, total }) => ({ line: id, total }));
  return mostForLine(await readMoney(door, order.id), parts, add(order.deliveryFee, order.smallOrderFee), line.id);
}
