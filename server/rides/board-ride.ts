import type { Fen } from '@/domain/money';
import { rideTerms } from '@/domain/rides/ride';
import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { ShopMovedError } from '@/server/orders/as-shop-stands';
import type { Placing } from '@/server/orders/placing';
import { randomId } from '@/server/random';
import { refuse } from '@/server/transact';
import { readRides } from './read-rides';
import { shareFees } from './share-fees';

type Boarding = { orderId: string; rideId: string; phone: string; alone: Fen };

/**
 * Takes a place, unless the ride has left or nobody is left to ride with: one statement, so that of a bag that leaves and an
 * order that joins at the same moment one comes first.
 * @throws Refusal `ride_gone`
 */
async function takePlace(tx: Tx, { orderId, rideId, phone, alone }: Boarding): Promise<void> {
  const taken = await tx.$executeRaw`
    INSERT INTO "Rider" ("orderId", "rideId", "place", "phoneHash", "alone")
    SELECT ${orderId}, ${rideId}, MAX("r"."place") + 1, ${phone}, ${alone} FROM "Rider" AS "r" JOIN "Order" AS "o" ON "o"."id" = "r"."orderId"
    WHERE "r"."rideId" = ${rideId} HAVING SUM("o"."status" IN ('accepted', 'preparing', 'ready')) > 0
      AND SUM("o"."status" IN ('delivering', 'delivered', 'not_delivered')) = 0`;
  if (taken === 0) refuse({ code: 'ride_gone' });
}

/**
 * Notes a phone's order as a ride of its own, which others may join, or on the one that it joins; then the others pay less.
 * @returns the other orders of the ride
 * @throws Refusal `ride_gone`; ShopMovedError when somebody else has joined since it was priced: shares are others by now
 */
export async function boardRide(tx: Tx, { boarding, shop, judged, input, at }: Placing, orderId: string): Promise<string[]> {
  if (!boarding || input.fulfilment !== 'delivery') return [];
  const { phone, ride } = boarding;
  const alone = shop.deliveryFee;
  if (!ride) {
    await tx.$executeRaw`INSERT INTO "Rider" ("orderId", "rideId", "place", "phoneHash", "alone")
      VALUES (${orderId}, ${randomId('rid')}, 1, ${phone}, ${alone})`;
    return [];
  }
  await takePlace(tx, { orderId, rideId: ride.id, phone, alone });
  const [boarded] = await readRides(tx, Prisma.sql`${ride.id}`);
  const terms = rideTerms(shop, { riders: boarded!.riders.filter(({ order }) => order !== orderId) });
  const isAsJudged = terms.deliveryFee === judged.priced.deliveryFee && terms.minimumOrder === rideTerms(shop, ride).minimumOrder;
  if (!isAsJudged) throw new ShopMovedError();
  return shareFees(tx, shop, { riders: boarded!.riders, joined: orderId, at });
}
