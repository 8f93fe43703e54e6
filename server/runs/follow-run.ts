import type { OrderStatus } from '@/domain/orders/status';
import type { Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { recordEvent } from '@/server/orders/record-event';
import { forgetPace } from './read-pace';

type OnRun = { stop: string; run: string; floor: string; doneAt: Date | null; status: OrderStatus; open: number };

/** Where an order's bags were last on a run, and how many bags for that stop are still in the hand. */
async function findOnRun(tx: Tx, orderId: string): Promise<OnRun | null> {
  const [found] = await tx.$queryRaw<OnRun[]>`
    SELECT "s"."id" AS "stop", "s"."runId" AS "run", "f"."label" AS "floor", "s"."doneAt", "o"."status",
      (SELECT count(*) FROM "RunBag" AS "b2" JOIN "Order" AS "o2" ON "o2"."id" = "b2"."orderId"
        WHERE "b2"."stopId" = "s"."id" AND "o2"."status" = 'delivering'
          AND NOT EXISTS (SELECT 1 FROM "RunBag" AS "b3" JOIN "RunStop" AS "s3" ON "s3"."id" = "b3"."stopId"
            JOIN "DeliveryRun" AS "r3" ON "r3"."id" = "s3"."runId"
            WHERE "b3"."orderId" = "b2"."orderId" AND "r3"."startedAt" > "r"."startedAt")) AS "open"
    FROM "RunBag" AS "b" JOIN "RunStop" AS "s" ON "s"."id" = "b"."stopId"
    JOIN "DeliveryRun" AS "r" ON "r"."id" = "s"."runId" JOIN "Floor" AS "f" ON "f"."id" = "s"."floorId"
    JOIN "Order" AS "o" ON "o"."id" = "b"."orderId"
    WHERE "b"."orderId" = ${orderId} ORDER BY "r"."startedAt" DESC LIMIT 1`;
  return found ?? null;
}

/** Setting out was taken back: the bag is at the counter again, and a stop or a run without bags is none. */
async function leaveRun(tx: Tx, orderId: string, { stop, run }: OnRun): Promise<void> {
  await tx.$executeRaw`DELETE FROM "RunBag" WHERE "stopId" = ${stop} AND "orderId" = ${orderId}`;
  await tx.$executeRaw`DELETE FROM "RunStop" WHERE "id" = ${stop} AND NOT EXISTS (SELECT 1 FROM "RunBag" WHERE "stopId" = ${stop})`;
  await tx.$executeRaw`DELETE FROM "DeliveryRun" WHERE "id" = ${run} AND NOT EXISTS (SELECT 1 FROM "RunStop" WHERE "runId" = ${run})`;
}

/** An order that travels on the same run. */
export type RunMate = { id: string; shopId: string };

/** Tells whoever waits on the run's other floors where it was; once for each floor, also when it is reported again. */
async function tellMates(tx: Tx, { run, stop, floor }: OnRun, by: { staffId: string | null; at: Date }): Promise<RunMate[]> {
  const mates = await tx.$queryRaw<RunMate[]>`
    SELECT "o"."id", "o"."shopId" FROM "RunBag" AS "b" JOIN "RunStop" AS "s" ON "s"."id" = "b"."stopId"
    JOIN "Order" AS "o" ON "o"."id" = "b"."orderId"
    WHERE "s"."runId" = ${run} AND "s"."id" <> ${stop} AND "o"."status" = 'delivering'
      AND NOT EXISTS (SELECT 1 FROM "OrderEvent" AS "e" WHERE "e"."orderId" = "o"."id" AND "e"."type" = 'passed'
        AND json_extract("e"."dataJson", '$.run') = ${run} AND json_extract("e"."dataJson", '$.floor') = ${floor})`;
  for (const { id, shopId } of mates) {
    await recordEvent(tx, { orderId: id, shopId, type: 'passed', actor: 'staff', ...by, facts: { floor, run } });
  }
  return mates;
}

/**
 * Keeps a run in step with what became of one of its orders, in the transaction of that change: a stop is done when no
 * bag for it is in the hand any more, a run when all its stops are, and neither when that was taken back.
 * @returns the orders on the same run whose customers are to look again after the commit; null when it is on no run
 */
export async function followRun(tx: Tx, orderId: string, by: { staffId: string | null; at: Date }): Promise<RunMate[] | null> {
  const found = await findOnRun(tx, orderId);
  if (!found) return null;
  const isBack = found.status === 'ready';
  if (isBack) await leaveRun(tx, orderId, found);
  const isDone = Number(found.open) === 0;
  await tx.$executeRaw`UPDATE "RunStop" SET "doneAt" = ${isDone ? (found.doneAt ?? by.at) : null} WHERE "id" = ${found.stop}`;
  await tx.$executeRaw`UPDATE "DeliveryRun" SET "finishedAt" = CASE
      WHEN EXISTS (SELECT 1 FROM "RunStop" WHERE "runId" = ${found.run} AND "doneAt" IS NULL) THEN NULL ELSE ${by.at} END
    WHERE "id" = ${found.run}`;
  return isDone && !isBack && found.doneAt === null ? tellMates(tx, found, by) : [];
}

/** After the commit of a change to an order: its customer, the desk and whoever waits for the same run look again. */
export function runChanged(order: RunMate, mates: readonly RunMate[] | null): void {
  orderChanged(order);
  if (!mates) return;
  forgetPace();
  mates.forEach(orderChanged);
}
