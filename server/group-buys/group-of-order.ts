import { Prisma } from '@/prisma/generated/client';

/** The group-buy that the order `o` is of; null: it is of none. */
export const groupSql: Prisma.Sql = Prisma.sql`(SELECT "gm"."groupId" FROM "GroupBuyMember" AS "gm" WHERE "gm"."orderId" = "o"."id") AS "group"`;
