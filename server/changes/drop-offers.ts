import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { returnStock, type Taken } from '@/server/orders/take-stock';

/** Takes substitutes off the table and gives back what was held for them; does nothing where there are none. */
async function dropOffers(tx: Tx, which: Prisma.Sql, at: Date): Promise<void> {
  const held = await tx.$queryRaw<(Taken & { orderId: string })[]>`
    DELETE FROM "SubstituteOffer" WHERE ${which} RETURNING "itemId" AS "item", COALESCE("grams", "quantity") AS "amount", "unit", "orderId"`;
  for (const { orderId, ...taken } of held) await returnStock(tx, [taken], { orderId, at });
}

export const dropOffersOf = (tx: Tx, orderId: string, at: Date): Promise<void> => dropOffers(tx, Prisma.sql`"orderId" = ${orderId}`, at);

export const dropOfferFor = (tx: Tx, lineId: string, at: Date): Promise<void> => dropOffers(tx, Prisma.sql`"lineId" = ${lineId}`, at);
