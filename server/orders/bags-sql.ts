import { Prisma } from '@/prisma/generated/client';

/**
 * How many bags the order `o` fills: what it was reckoned at, or the labels that were asked for by hand where those are
 * more, since whoever packs knows better; at least one.
 */
export const bagsSql: Prisma.Sql = Prisma.sql`
  MAX(1, COALESCE((SELECT "w"."bags" FROM "OrderLoad" AS "w" WHERE "w"."orderId" = "o"."id"), 1),
    COALESCE((SELECT MAX("j"."bags") FROM "PrintJob" AS "j" WHERE "j"."orderId" = "o"."id" AND "j"."kind" = 'label'), 1)) AS "bags"`;
