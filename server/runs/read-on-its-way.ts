import { aboutWhen, lastReported } from '@/domain/runs/about';
import { Prisma } from '@/prisma/generated/client';
import { read } from '@/server/db';
import type { OnItsWay } from '@/server/orders/view-order';
import { readPace } from './read-pace';
import { lastSetOut } from './set-out';

type StopRow = { floor: string; changes: number; doneAt: Date | null; startedAt: Date; own: number };

/** What is known of the run that carries an order now; null when its bag set out by itself. */
export async function readOnItsWay(orderId: string, shop: { id: string; leadMinutes: number }): Promise<OnItsWay | null> {
  const stops = await read().$queryRaw<StopRow[]>`
    SELECT "f"."label" AS "floor", "s"."changes", "s"."doneAt", "r"."startedAt",
      EXISTS (SELECT 1 FROM "RunBag" AS "b" WHERE "b"."stopId" = "s"."id" AND "b"."orderId" = ${orderId}) AS "own"
    FROM "RunStop" AS "s" JOIN "DeliveryRun" AS "r" ON "r"."id" = "s"."runId" JOIN "Floor" AS "f" ON "f"."id" = "s"."floorId"
    WHERE "r"."id" = (SELECT "r2"."id" FROM "RunBag" AS "b2" JOIN "RunStop" AS "s2" ON "s2"."id" = "b2"."stopId"
        JOIN "DeliveryRun" AS "r2" ON "r2"."id" = "s2"."runId"
        WHERE "b2"."orderId" = ${orderId} AND "r2"."startedAt" = ${lastSetOut(Prisma.sql`${orderId}`)} LIMIT 1)
    ORDER BY "s"."position"`;
  const own = stops.findIndex((stop) => Number(stop.own) === 1);
  if (own < 0) return null;
  const progress = {
    startedAt: stops[0]!.startedAt.getTime(),
    stops: stops.map(({ changes, doneAt }) => ({ changes, doneAt: doneAt?.getTime() ?? null })),
  };
  const about = aboutWhen(progress, own, await readPace(shop));
  return { passed: stops[lastReported(progress, own)]?.floor ?? null, aboutAt: new Date(about) };
}
