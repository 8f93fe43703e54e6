import { Prisma } from '@/prisma/generated/client';

/**
 * The shift of a shop's drawer that is open in this transaction, or NULL. It is written beside the money, not found by its
 * time afterwards: a clock is read before its transaction, and the shift may close in between.
 */
export const openShiftOf = (shopId: string): Prisma.Sql => Prisma.sql`(SELECT "id" FROM "Shift" WHERE "openFor" = ${shopId})`;
