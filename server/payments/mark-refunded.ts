import type { Tx } from '@/server/db';

/**
 * Brings a payment's status in step with what went back of it, after a refund was done or taken back. What a platform has
 * stays settled: nothing of it is ours.
 */
export async function markRefunded(tx: Tx, orderId: string): Promise<void> {
  await tx.$executeRaw`
    WITH "back" ("amount") AS (SELECT COALESCE(SUM("amount"), 0) FROM "Refund" WHERE "orderId" = ${orderId} AND "status" = 'done')
    UPDATE "Payment" SET "status" = CASE WHEN "back"."amount" = 0 THEN 'paid' WHEN "back"."amount" < "Payment"."amount" THEN 'partly_refunded' ELSE 'refunded' END
    FROM "back" WHERE "orderId" = ${orderId} AND "status" IN ('paid', 'partly_refunded', 'refunded')`;
}
