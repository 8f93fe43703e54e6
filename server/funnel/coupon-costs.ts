import { type SourceKind, sourceKey } from '@/domain/funnel/source';
import { Prisma } from '@/prisma/generated/client';
import { read } from '@/server/db';
import { keptStatuses } from './kept-orders';

/**
 * Fen that coupons took off the orders that stand, by the source that each order came by. Of the orders themselves, which outlast the trails:
 * it is held against all new customers since a source can be scanned.
 * @param shopId null: of all shops.
 */
export async function couponCosts(shopId: string | null): Promise<ReadonlyMap<string, number>> {
  const here = shopId === null ? Prisma.empty : Prisma.sql`AND "o"."shopId" = ${shopId}`;
  const rows = await read().$queryRaw<{ kind: SourceKind; sourceId: string; cost: number | bigint }[]>`
    SELECT "kind", "sourceId", SUM("amount") AS "cost" FROM (
      SELECT "d"."amount",
        CASE WHEN "y"."orderId" IS NOT NULL THEN 'flyer' WHEN "l"."id" IS NOT NULL THEN 'neighbour' WHEN "o"."placardId" IS NOT NULL THEN 'placard' ELSE 'link' END AS "kind",
        COALESCE("y"."codeId", "p"."floorId", "o"."placardId", "o"."floorId") AS "sourceId"
      FROM "OrderDiscount" AS "d" JOIN "Order" AS "o" ON "o"."id" = "d"."orderId"
      LEFT JOIN "FlyerOrder" AS "y" ON "y"."orderId" = "o"."id"
      LEFT JOIN "ShareOrder" AS "n" ON "n"."orderId" = "o"."id" LEFT JOIN "ShareLink" AS "l" ON "l"."id" = "n"."linkId" LEFT JOIN "Placard" AS "p" ON "p"."id" = "l"."placardId"
      WHERE "d"."kind" = 'coupon' AND "o"."status" IN (${keptStatuses}) AND "o"."channel" IN ('placard', 'link') ${here}
    ) AS "each" GROUP BY "kind", "sourceId"`;
  return new Map(rows.map(({ kind, sourceId, cost }) => [sourceKey({ kind, id: sourceId }), Number(cost)]));
}
