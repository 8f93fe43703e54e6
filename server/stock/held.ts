import { Prisma } from '@/prisma/generated/client';

/**
 * Pieces of the good in "Item" that group-buys hold for their members: as long as a group is open, or met and the member's order
 * not yet written. Whoever takes from the stock leaves these.
 */
export const heldSql: Prisma.Sql = Prisma.sql`
  (SELECT COALESCE(SUM("hm"."pieces"), 0) FROM "GroupBuy" AS "hg" JOIN "GroupBuyMember" AS "hm" ON "hm"."groupId" = "hg"."id"
    WHERE "hg"."itemId" = "Item"."id" AND "hg"."status" IN ('open', 'met') AND "hm"."status" = 'joined')`;

/** Pieces or grams of the good in "Item" that anybody may have; null: not counted. Counted anew with less than is held, there is none. */
export const freeStockSql: Prisma.Sql = Prisma.sql`CASE WHEN "stock" IS NULL THEN NULL ELSE max(0, "stock" - ${heldSql}) END`;
