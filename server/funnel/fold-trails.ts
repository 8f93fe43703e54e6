import { trailDays } from '@/domain/funnel/trail';
import { addDays, day, localTime } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { findBuilding } from '@/server/building/load-building';
import { write } from '@/server/db';
import { trailCounts } from './count-trails';

/** A year and a month, in days, as long as scans are kept. */
const countedDays = 400;

/**
 * Counts the trails that are over with the day on which they began and drops them, in one transaction: each is counted
 * once, whenever and however often this runs, and no figure of a report changes by it. Also drops counts that no report needs, and phones
 * of staff that nobody has worked on for as long.
 */
export async function foldTrails(at: Date): Promise<void> {
  const building = await findBuilding();
  if (!building) return;
  const before = new Date(at.getTime() - trailDays * day);
  const oldest = addDays(localTime(at, building.timeZone).date, -countedDays);
  await write(async (tx) => {
    const over = Prisma.sql`"t"."begunAt" <= ${before}`;
    const shops = await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Shop"`;
    for (const shopId of [null, ...shops.map(({ id }) => id)]) {
      await tx.$executeRaw`
        INSERT INTO "FunnelDay" ("kind", "sourceId", "begunOn", "phones", "looked", "carted", "ordered", "again", "newcomers", "shopId")
        SELECT *, ${shopId ?? ''} FROM (${trailCounts(shopId, over)}) AS "counted" WHERE 1 = 1
        ON CONFLICT ("kind", "sourceId", "shopId", "begunOn") DO UPDATE SET
          "phones" = "FunnelDay"."phones" + "excluded"."phones", "looked" = "FunnelDay"."looked" + "excluded"."looked",
          "carted" = "FunnelDay"."carted" + "excluded"."carted", "ordered" = "FunnelDay"."ordered" + "excluded"."ordered",
          "again" = "FunnelDay"."again" + "excluded"."again", "newcomers" = "FunnelDay"."newcomers" + "excluded"."newcomers"`;
    }
    await tx.$executeRaw`DELETE FROM "Trail" WHERE "begunAt" <= ${before}`;
    await tx.$executeRaw`DELETE FROM "FunnelDay" WHERE "begunOn" < ${oldest}`;
    await tx.$executeRaw`DELETE FROM "StaffPhone" WHERE "seenAt" <= ${before}`;
  });
}
