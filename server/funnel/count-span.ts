import { type Span } from '@/domain/funnel/period';
import { sourceKey } from '@/domain/funnel/source';
import { addCounts, type FunnelCounts, noPhones } from '@/domain/funnel/trail';
import { Prisma } from '@/prisma/generated/client';
import { read } from '@/server/db';
import { type CountedDay, trailCounts } from './count-trails';

const columns = ['phones', 'looked', 'carted', 'ordered', 'again', 'newcomers'] as const;
const summed = Prisma.raw(columns.map((column) => `SUM("${column}") AS "${column}"`).join(', '));

/**
 * Phones by source, of trails that began within these days: those that run and those that were counted, in one statement, for
 * between two a trail could pass from the one to the other. Counts come as the engine has them, so they are made numbers.
 */
export async function countSpan(shopId: string | null, { from, to }: Span): Promise<ReadonlyMap<string, FunnelCounts>> {
  const running = trailCounts(shopId, Prisma.sql`"t"."begunOn" >= ${from} AND "t"."begunOn" <= ${to}`);
  const rows = await read().$queryRaw<CountedDay[]>`
    SELECT "kind", "sourceId", ${summed} FROM (
      ${running}
      UNION ALL
      SELECT "kind", "sourceId", "begunOn", "phones", "looked", "carted", "ordered", "again", "newcomers"
      FROM "FunnelDay" WHERE "shopId" = ${shopId ?? ''} AND "begunOn" >= ${from} AND "begunOn" <= ${to}
    ) AS "all" GROUP BY "kind", "sourceId"`;
  const counts = new Map<string, FunnelCounts>();
  for (const { kind, sourceId, ...row } of rows) {
    const key = sourceKey({ kind, id: sourceId });
    const one = Object.fromEntries(columns.map((column) => [column, Number(row[column])])) as FunnelCounts;
    counts.set(key, addCounts(counts.get(key) ?? noPhones, one));
  }
  return counts;
}

/** The first day of which a trail is kept or counted, or null. */
export async function countedSince(): Promise<string | null> {
  const [row] = await read().$queryRaw<{ since: string | null }[]>`
    SELECT MIN("begunOn") AS "since" FROM (SELECT "begunOn" FROM "Trail" UNION ALL SELECT "begunOn" FROM "FunnelDay") AS "all"`;
  return row?.since ?? null;
}
