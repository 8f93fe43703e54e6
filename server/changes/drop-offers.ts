import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { returnStock } from '@/server/orders/take-stock';

/** Takes substitutes off the table and gives back what was held for them; does nothing where there are none. */
async function dropOffers(tx: Tx, which: Prisma.Sql): Promise<void> {
  const held = await tx.$queryRaw<{ item: string; amount: number }[]>`
    DELETE FROM "SubstituteOffer" WHERE ${which} RETURNING "itemId" AS "item", COALESCE("grams", "quantity") AS "amount"`;
  if (held.length > 0) await returnStock(tx, held);
}

export const dropOffersOf = (tx: Tx, orderId: string): Promise<void> => dropOffers(tx, Prisma.sql`"orderId" = ${orderId}`);

export const dropOfferFor = (tx: Tx, lineId: string): Promise<void> => dropOffers(tx, Prisma.sql`"lineId" = ${lineId}`);
