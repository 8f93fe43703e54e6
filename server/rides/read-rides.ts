import type { Prisma } from '@/prisma/generated/client';
import type { Ride, Rider } from '@/domain/rides/ride';
import type { Reader, Tx } from '@/server/db';

type Row = Rider & Pick<Ride, 'promisedAt' | 'windowEndsAt'> & { ride: string };

/** Rides by their id, the soonest first, with the orders of each that were not called off. `ids` selects them. */
export async function readRides(door: Reader | Tx, ids: Prisma.Sql): Promise<Ride[]> {
  const rows = await door.$queryRaw<Row[]>`
    SELECT "r"."rideId" AS "ride", "r"."orderId" AS "order", "o"."status", "r"."phoneHash" AS "phone",
      "o"."subtotal" - (SELECT COALESCE(SUM("d"."amount"), 0) FROM "OrderDiscount" AS "d"
        WHERE "d"."orderId" = "o"."id" AND "d"."kind" = 'item') AS "goods",
      "o"."deliveryFee", "o"."smallOrderFee", "r"."alone", "o"."promisedAt", "o"."windowEndsAt"
    FROM "Rider" AS "r" JOIN "Order" AS "o" ON "o"."id" = "r"."orderId"
    WHERE "r"."rideId" IN (${ids}) AND "o"."status" NOT IN ('rejected', 'cancelled')
    ORDER BY "o"."promisedAt", "r"."rideId", "r"."place"`;
  return [...new Set(rows.map(({ ride }) => ride))].map((id) => {
    const riders = rows.filter(({ ride }) => ride === id);
    const { promisedAt, windowEndsAt } = riders[0]!;
    return { id, promisedAt, windowEndsAt, riders };
  });
}
