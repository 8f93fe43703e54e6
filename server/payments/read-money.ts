import type { Fen } from '@/domain/money';
import type { OrderMoney } from '@/domain/payments/refund';
import type { Reader, Tx } from '@/server/db';

type Row = { taken: Fen; refunded: Fen; forLess: Fen };

/**
 * What has come for an order, or is said to have, and what of it goes back. Of a platform's order it is what the platform
 * collected; of a voucher nothing is given back, and what it covered does not count.
 * @throws Error for an order that is not there.
 */
export async function readMoney(door: Reader | Tx, orderId: string): Promise<OrderMoney> {
  const [row] = await door.$queryRaw<Row[]>`
    SELECT COALESCE("x"."collected", CASE WHEN "p"."status" IN ('claimed', 'paid', 'partly_refunded', 'refunded') THEN "p"."amount" ELSE 0 END) AS "taken",
      (SELECT COALESCE(SUM("r"."amount"), 0) FROM "Refund" AS "r"
        WHERE "r"."orderId" = "p"."orderId" AND "r"."status" <> 'withdrawn') AS "refunded",
      (SELECT COALESCE(SUM("r"."amount"), 0) FROM "Refund" AS "r"
        WHERE "r"."orderId" = "p"."orderId" AND "r"."status" <> 'withdrawn' AND "r"."why" IN ('line_removed', 'fee_shared')) AS "forLess"
    FROM "Payment" AS "p" LEFT JOIN "OutsideOrder" AS "x" ON "x"."orderId" = "p"."orderId" WHERE "p"."orderId" = ${orderId}`;
  if (!row) throw new Error(`an order without a payment: ${orderId}`);
  return row;
}
