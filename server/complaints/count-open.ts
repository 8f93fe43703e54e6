import { Prisma } from '@/prisma/generated/client';
import { read } from '@/server/db';

/** How many complaints nobody has answered, by the shop's slug; a shop without any is not there. */
export async function countOpenComplaints(slugs: readonly string[]): Promise<Record<string, number>> {
  const rows = await read().$queryRaw<{ shop: string; count: number }[]>`
    SELECT "s"."slug" AS "shop", count(*) AS "count" FROM "Complaint" AS "c" JOIN "Shop" AS "s" ON "s"."id" = "c"."shopId"
    WHERE "c"."answeredAt" IS NULL AND "s"."slug" IN (${Prisma.join(slugs)}) GROUP BY "s"."slug"`;
  return Object.fromEntries(rows.map(({ shop, count }) => [shop, Number(count)]));
}
