import type { FunnelCounts } from '@/domain/funnel/trail';
import type { SourceKind } from '@/domain/funnel/source';
import type { LocalDate } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { keptStatuses } from './kept-orders';

/** The phones of one source whose trails began on one day. */
export type CountedDay = FunnelCounts & { kind: SourceKind; sourceId: string; begunOn: LocalDate };

/**
 * How far each trail came in a shop; null: in any of the building. Orders are joined from the trail outwards and judged in the
 * counting: asked for by status, an engine begins with all orders of the shop, once for each trail.
 */
function trailRows(shopId: string | null, which: Prisma.Sql): Prisma.Sql {
  const here = (table: 's' | 'r') => (shopId === null ? Prisma.empty : Prisma.sql`AND ${Prisma.raw(`"${table}"`)}."shopId" = ${shopId}`);
  const told = (step: string) => Prisma.sql`EXISTS (SELECT 1 FROM "TrailStep" AS "s" WHERE "s"."trailId" = "t"."id" AND "s"."step" = ${step} ${here('s')})`;
  const stands = Prisma.sql`"r"."status" IN (${keptStatuses})`;
  return Prisma.sql`
    SELECT "t"."kind", "t"."sourceId", "t"."begunOn", ${told('looked')} AS "looked", ${told('carted')} AS "carted",
      COUNT("r"."id") AS "placed", COUNT(CASE WHEN ${stands} THEN 1 END) AS "kept", COUNT(CASE WHEN ${stands} AND "o"."isNewcomer" THEN 1 END) AS "new"
    FROM "Trail" AS "t"
    LEFT JOIN "TrailOrder" AS "o" ON "o"."trailId" = "t"."id"
    LEFT JOIN "Order" AS "r" ON "r"."id" = "o"."orderId" ${here('r')}
    WHERE ${which} GROUP BY "t"."id", "t"."kind", "t"."sourceId", "t"."begunOn"`;
}

/**
 * Trails counted by source and by the day on which they began, as SQL with the columns of a CountedDay. Who took a later step has
 * taken the earlier ones, whatever the phone told; an order that was called off is no order, but the cart was filled.
 */
export const trailCounts = (shopId: string | null, which: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT "kind", "sourceId", "begunOn", COUNT(*) AS "phones",
    COUNT(CASE WHEN "looked" OR "carted" OR "placed" > 0 THEN 1 END) AS "looked",
    COUNT(CASE WHEN "carted" OR "placed" > 0 THEN 1 END) AS "carted",
    COUNT(CASE WHEN "kept" > 0 THEN 1 END) AS "ordered",
    COUNT(CASE WHEN "kept" > 1 THEN 1 END) AS "again",
    COUNT(CASE WHEN "new" > 0 THEN 1 END) AS "newcomers"
  FROM (${trailRows(shopId, which)}) AS "rows" GROUP BY "kind", "sourceId", "begunOn"`;
