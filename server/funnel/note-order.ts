import type { SourceRef } from '@/domain/funnel/source';
import { trailDays } from '@/domain/funnel/trail';
import { day } from '@/domain/time';
import type { Tx } from '@/server/db';
import { keptStatuses } from './kept-orders';

/** A phone by its hash, and the source whose code it brings. */
export type OnTrail = { source: SourceRef; phone: string };

/** Notes an order on the trail of its phone, in the transaction that makes it; one of a phone that is on none is in the books alone. */
export async function noteOrder(tx: Tx, { source, phone }: OnTrail, orderId: string, at: Date): Promise<void> {
  const since = new Date(at.getTime() - trailDays * day);
  await tx.$executeRaw`
    INSERT INTO "TrailOrder" ("orderId", "trailId", "isNewcomer")
    SELECT ${orderId}, "t"."id", CASE WHEN (
        SELECT COUNT(CASE WHEN "r"."status" IN (${keptStatuses}) THEN 1 END)
        FROM "Trail" AS "x" JOIN "TrailOrder" AS "o" ON "o"."trailId" = "x"."id" LEFT JOIN "Order" AS "r" ON "r"."id" = "o"."orderId"
        WHERE "x"."phone" = ${phone} AND "x"."begunAt" > ${since}) = 0 THEN 1 ELSE 0 END
    FROM "Trail" AS "t"
    WHERE "t"."phone" = ${phone} AND "t"."begunAt" > ${since} AND "t"."kind" = ${source.kind} AND "t"."sourceId" = ${source.id}`;
}
