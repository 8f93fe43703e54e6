import { Prisma } from '@/prisma/generated/client';

/**
 * When an order's bag last left the counter, also where that was taken back: with the run that began at this very instant,
 * or by itself since, and then no earlier run carries it. `order` is a column or a value.
 */
export const lastSetOut = (order: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT max("e"."at") FROM "OrderEvent" AS "e" WHERE "e"."orderId" = ${order} AND "e"."type" = 'delivering')`;
