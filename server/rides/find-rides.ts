import { Prisma } from '@/prisma/generated/client';
import type { Shop } from '@/domain/menu/shop';
import { canJoin, type Ride } from '@/domain/rides/ride';
import { leadAt } from '@/domain/slots/rush';
import { read, type Reader } from '@/server/db';
import { type RushColumns, rushIn } from '@/server/menu/rush-columns';
import { readRides } from './read-rides';

type TermsRow = RushColumns & { shares: number | boolean | null };

/** A shop's lead time of this moment, by which rides are closed; null: it lets no orders ride together. */
export async function readRideLead(door: Reader, shop: Shop, at: Date): Promise<number | null> {
  const [row] = await door.$queryRaw<TermsRow[]>`
    SELECT "t"."shares", "r"."until" AS "rushUntil", "r"."minutes" AS "rushMinutes", "r"."half" AS "rushHalf"
    FROM "Shop" AS "s" LEFT JOIN "RideTerms" AS "t" ON "t"."shopId" = "s"."id" LEFT JOIN "Rush" AS "r" ON "r"."shopId" = "s"."id"
    WHERE "s"."id" = ${shop.id}`;
  if (!row || (row.shares !== null && !row.shares)) return null;
  return leadAt(shop, rushIn(row), at);
}

/** `phone`: SHA-256 of its random id; `floor` by its label. */
export type RideWish = { shop: Shop; floor: string; phone: string; at: Date; leadMinutes: number };

/** The rides that this phone may join at this moment, the soonest first. */
export async function findRides(door: Reader, { shop, floor, phone, at, leadMinutes }: RideWish): Promise<Ride[]> {
  const atCounter = Prisma.sql`
    SELECT "w"."rideId" FROM "Order" AS "q" JOIN "Rider" AS "w" ON "w"."orderId" = "q"."id" JOIN "Floor" AS "f" ON "f"."id" = "q"."floorId"
    WHERE "q"."shopId" = ${shop.id} AND "q"."status" IN ('accepted', 'preparing', 'ready') AND "q"."promisedAt" > ${at} AND "f"."label" = ${floor}`;
  const rides = await readRides(door, atCounter);
  return rides.filter((ride) => canJoin(ride, { now: at, leadMinutes, phone }));
}

/** The ride that an order wants to join, while it may. */
export async function findRide(id: string, wish: Omit<RideWish, 'leadMinutes'>): Promise<Ride | null> {
  const leadMinutes = await readRideLead(read(), wish.shop, wish.at);
  if (leadMinutes === null) return null;
  return (await findRides(read(), { ...wish, leadMinutes })).find((ride) => ride.id === id) ?? null;
}
