import type { Prisma } from '@/prisma/generated/client';
import type { RunStopView, RunView } from '@/domain/runs/run-view';
import type { Reader, Tx } from '@/server/db';

type StopRow = {
  run: string;
  shop: string;
  staffId: string;
  staffName: string | null;
  startedAt: Date;
  floor: string;
  changes: number;
  doneAt: Date | null;
  ordersJson: string;
};

const stopOf = ({ floor, changes, doneAt, ordersJson }: StopRow): RunStopView => ({
  floor,
  changes,
  doneAt: doneAt?.toISOString() ?? null,
  orders: JSON.parse(ordersJson) as string[],
});

/** Runs with their stops and bags, newest first, in one statement and so as of one moment. */
export async function readRuns(door: Reader | Tx, where: Prisma.Sql): Promise<RunView[]> {
  const rows = await door.$queryRaw<StopRow[]>`
    SELECT "r"."id" AS "run", "h"."slug" AS "shop", "r"."staffId", "p"."name" AS "staffName", "r"."startedAt",
      "f"."label" AS "floor", "s"."changes", "s"."doneAt",
      (SELECT json_group_array("b"."orderId" ORDER BY "o"."promisedAt", "o"."number") FROM "RunBag" AS "b"
        JOIN "Order" AS "o" ON "o"."id" = "b"."orderId" WHERE "b"."stopId" = "s"."id") AS "ordersJson"
    FROM "DeliveryRun" AS "r"
    JOIN "Shop" AS "h" ON "h"."id" = "r"."shopId"
    LEFT JOIN "Staff" AS "p" ON "p"."id" = "r"."staffId"
    JOIN "RunStop" AS "s" ON "s"."runId" = "r"."id"
    JOIN "Floor" AS "f" ON "f"."id" = "s"."floorId"
    WHERE ${where} ORDER BY "r"."startedAt" DESC, "r"."id", "s"."position"`;
  const runs = new Map<string, RunView & { stops: RunStopView[] }>();
  for (const row of rows) {
    const { run: id, shop, staffId, staffName, startedAt } = row;
    const run = runs.get(id) ?? { id, shop, staff: { id: staffId, name: staffName }, startedAt: startedAt.toISOString(), stops: [] };
    run.stops.push(stopOf(row));
    runs.set(id, run);
  }
  return [...runs.values()];
}
