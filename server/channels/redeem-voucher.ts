import type { VoucherInput } from '@/domain/channels/voucher';
import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { refuse } from '@/server/transact';
import { calledOffForGood } from './called-off';

type Redeeming = { shopId: string; orderId: string; by: string; at: Date };

/**
 * Redeems a voucher for an order, in its transaction: once per shop. One whose order was called off, past taking that
 * back, may be redeemed again: its customer got nothing for it.
 * @throws Refusal `voucher_redeemed` with when, by whom and for which order.
 */
export async function redeemVoucher(tx: Tx, { source, code, value, goods }: VoucherInput, { shopId, orderId, by, at }: Redeeming): Promise<void> {
  const redeemed = await tx.$executeRaw`
    INSERT INTO "Voucher" ("id", "shopId", "orderId", "source", "code", "value", "goods", "redeemedAt", "redeemedBy")
    VALUES (${randomId('vou')}, ${shopId}, ${orderId}, ${source}, ${code}, ${value}, ${goods}, ${at}, ${by})
    ON CONFLICT ("shopId", "source", "code") DO UPDATE SET "orderId" = excluded."orderId", "value" = excluded."value",
      "goods" = excluded."goods", "redeemedAt" = excluded."redeemedAt", "redeemedBy" = excluded."redeemedBy"
    WHERE ${calledOffForGood(Prisma.sql`"Voucher"."orderId"`, at)}`;
  if (redeemed > 0) return;
  const [earlier] = await tx.$queryRaw<{ at: Date; by: string; number: number }[]>`
    SELECT "v"."redeemedAt" AS "at", "v"."redeemedBy" AS "by", "o"."number"
    FROM "Voucher" AS "v" JOIN "Order" AS "o" ON "o"."id" = "v"."orderId"
    WHERE "v"."shopId" = ${shopId} AND "v"."source" = ${source} AND "v"."code" = ${code}`;
  refuse({ code: 'voucher_redeemed', at: earlier!.at.toISOString(), by: earlier!.by, number: earlier!.number });
}
