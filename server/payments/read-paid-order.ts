import { add, type Fen, fen, zero } from '@/domain/money';
import type { PaidOrder } from '@/domain/payments/hand-refund';
import type { Reader, Tx } from '@/server/db';
import { readMoney } from './read-money';

type Row = { id: string; nameZh: string; nameEn: string; quantity: number; finalGrams: number | null; grams: number | null; paid: Fen; refunded: Fen; forLess: Fen; fees: Fen };

/** A line beside what it was paid, in the order's order. */
export type LineOfOrder = Pick<Row, 'id' | 'nameZh' | 'nameEn' | 'quantity' | 'finalGrams' | 'grams'>;

/** What an order was paid line by line, and what of that went back or is to. @throws Error for an order that is not there. */
export async function readPaidOrder(door: Reader | Tx, orderId: string): Promise<PaidOrder & { goods: readonly LineOfOrder[] }> {
  const money = await readMoney(door, orderId);
  const rows = await door.$queryRaw<Row[]>`
    SELECT "l"."id", "l"."nameZh", "l"."nameEn", "l"."quantity", "l"."finalGrams", "l"."grams",
      "l"."total" - (SELECT COALESCE(SUM("h"."amount"), 0) FROM "LineDiscount" AS "h" WHERE "h"."lineId" = "l"."id") AS "paid",
      "o"."deliveryFee" + "o"."smallOrderFee" AS "fees",
      (SELECT COALESCE(SUM("rl"."amount"), 0) FROM "RefundLine" AS "rl" JOIN "Refund" AS "r" ON "r"."id" = "rl"."refundId"
        WHERE "rl"."lineId" = "l"."id" AND "r"."status" <> 'withdrawn') AS "refunded",
      (SELECT COALESCE(SUM("rl"."amount"), 0) FROM "RefundLine" AS "rl" JOIN "Refund" AS "r" ON "r"."id" = "rl"."refundId"
        WHERE "rl"."lineId" = "l"."id" AND "r"."why" = 'line_removed') AS "forLess"
    FROM "OrderLine" AS "l" JOIN "Order" AS "o" ON "o"."id" = "l"."orderId"
    WHERE "l"."orderId" = ${orderId} ORDER BY "l"."position"`;
  return {
    money,
    lines: rows.map(({ id, paid, refunded }) => ({ id, paid, refunded })),
    fees: rows[0]?.fees ?? zero,
    // What a fee fell by is no part of it any more: only what has gone back of the fees that are left counts.
    feesRefunded: fen(money.refunded - money.forLess - add(zero, ...rows.map(({ refunded, forLess }) => fen(refunded - forLess)))),
    goods: rows,
  };
}
