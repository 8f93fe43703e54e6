import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { recordEvent } from '@/server/orders/record-event';
import { forgetPace } from './read-pace';
import { lastSetOut } from './set-out';

type OnRun = { stop: string; run: string; floor: string; doneAt: Date | null; open: number };

/** Where an order's bags are on the run with which they last set out, and how many bags for that stop are still in the hand. */
async function findOnRun(tx: Tx, orderId: string): Promise<OnRun | null> {
  const [found] = await tx.$queryRaw<OnRun[]>`
    SELECT "s"."id" AS "stop", "s"."runId" AS "run", "f"."label" AS "floor", "s"."doneAt",
      (SELECT count(*) FROM "RunBag" AS "b2" JOIN "Order" AS "o2" ON "o2"."id" = "b2"."orderId"
        WHERE "b2"."stopId" = "s"."id" AND "o2"."status" = 'delivering'
          AND "r"."startedAt" = ${lastSetOut(Prisma.sql`"b2"."orderId"`)}) AS "open"
    FROM "RunBag" AS "b" JOIN "RunStop" AS "s" ON "s"."id" = "b"."stopId"
    JOIN "DeliveryRun" AS "r" ON "r"."id" = "s"."runId" JOIN "Floor" AS "f" ON "f"."id" = "s"."floorId"
    WHERE "b"."orderId" = ${orderId} AND "r"."startedAt" = ${lastSetOut(Prisma.sql`${orderId}`)} LIMIT 1`;
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

type Change = {
  staffId: string | null;
  at: Date;
  /** Setting out was taken back: the bag is where it was before. */
  isBack?: boolean;
};

/**
 * Keeps a run in step with what became of one of its orders, in the transaction of that change: a stop is done when no
 * bag for it is in the hand any more, a run when all its stops are, and neither when that was taken back.
 * @returns the orders on the same run whose customers are to look again after the commit; null when it is on no run
 */
export async function followRun(tx: Tx, orderId: string, { isBack = false, ...by }: Change): Promise<RunMate[] | null> {
  const found = await findOnRun(tx, orderId);
  if (!found) return null;
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
