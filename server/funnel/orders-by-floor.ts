import type { OrdersByFloor } from '@/domain/funnel/leaflets';
import type { Span } from '@/domain/funnel/period';
import { instantOf } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { read } from '@/server/db';
import { keptStatuses } from './kept-orders';

/** Orders of phones that stand, by the floor they were for and the days on which they were placed; a floor without any is not there. */
export async function ordersByFloor(shopId: string | null, { from, to }: Span, zone: string): Promise<OrdersByFloor> {
  const shop = shopId === null ? Prisma.empty : Prisma.sql`AND "o"."shopId" = ${shopId}`;
  const rows = await read().$queryRaw<{ floor: string; orders: number | bigint }[]>`
    SELECT "f"."label" AS "floor", COUNT(*) AS "orders" FROM "Order" AS "o" JOIN "Floor" AS "f" ON "f"."id" = "o"."floorId"
    WHERE "o"."status" IN (${keptStatuses}) AND "o"."placedAt" >= ${instantOf(from, 0, zone)} AND "o"."placedAt" < ${instantOf(to, 1440, zone)}
      AND "o"."channel" IN ('placard', 'link') ${shop}
    GROUP BY "f"."label"`;
  return new Map(rows.map(({ floor, orders }) => [floor, Number(orders)]));
}
