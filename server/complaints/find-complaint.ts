import type { ComplaintAnswer } from '@/domain/complaints/complaint';
import type { Fen } from '@/domain/money';
import { mostForLine } from '@/domain/payments/back-for-less';
import type { Reader, Tx } from '@/server/db';
import { readPaidOrder } from '@/server/payments/read-paid-order';

export type FoundComplaint = { id: string; orderId: string; lineId: string; answer: ComplaintAnswer | null; locale: 'zh' | 'en' };

/** A complaint with the order and the line that it is about; `locale` is the customer's. */
export async function findComplaint(door: Reader | Tx, id: string): Promise<FoundComplaint | null> {
  const [found] = await door.$queryRaw<FoundComplaint[]>`
    SELECT "c"."id", "c"."orderId", "c"."lineId", "c"."answer", "o"."locale" FROM "Complaint" AS "c"
    JOIN "Order" AS "o" ON "o"."id" = "c"."orderId" WHERE "c"."id" = ${id}`;
  return found ?? null;
}

/** The most that can go back for a line of an order, fen: its share of what was paid, as far as that is still there. */
export const mostBack = async (door: Reader | Tx, order: string, line: string): Promise<Fen> => mostForLine(await readPaidOrder(door, order), line);
