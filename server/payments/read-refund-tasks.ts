import { unconfirmSeconds } from '@/domain/payments/drawer';
import type { FreshRefund, NamedOrder, RefundTask } from '@/domain/payments/payments-view';
import { waysBack } from '@/domain/payments/refund';
import { read } from '@/server/db';
import { mostShown, namedOrder, secondsAfter, secondsBefore } from './read-open-payments';

type TaskRow = NamedOrder & Pick<RefundTask, 'refund' | 'amount' | 'why' | 'madeBy'> & { madeAt: Date; isOutside: number; unconfirmed: number };

/** Money of a shop's orders that is to be given back, the oldest first. */
export async function readRefundTasks(shopId: string): Promise<RefundTask[]> {
  const rows = await read().$queryRaw<TaskRow[]>`
    SELECT ${namedOrder}, "r"."id" AS "refund", "r"."amount", "r"."why", "r"."madeAt", "r"."madeBy", "x"."orderId" IS NOT NULL AS "isOutside",
      "p"."status" IN ('unpaid', 'claimed') AS "unconfirmed"
    FROM "Refund" AS "r" JOIN "Order" AS "o" ON "o"."id" = "r"."orderId" JOIN "Floor" AS "f" ON "f"."id" = "o"."floorId"
    JOIN "Payment" AS "p" ON "p"."orderId" = "o"."id" LEFT JOIN "OutsideOrder" AS "x" ON "x"."orderId" = "o"."id"
    WHERE "o"."shopId" = ${shopId} AND "r"."status" = 'owed' ORDER BY "r"."madeAt", "r"."id" LIMIT ${mostShown}`;
  return rows.map(({ madeAt, isOutside, unconfirmed, ...row }) => ({
    ...row,
    madeAt: madeAt.toISOString(),
    ways: waysBack(Boolean(isOutside)),
    unconfirmed: Boolean(unconfirmed),
  }));
}

type GivenRow = NamedOrder & Pick<FreshRefund, 'refund' | 'amount' | 'way' | 'by'> & { doneAt: Date };

/** What was given back in the last minutes, as long as the drawer was not counted without it. */
export async function readFreshRefunds(shopId: string, at: Date): Promise<FreshRefund[]> {
  const rows = await read().$queryRaw<GivenRow[]>`
    SELECT ${namedOrder}, "r"."id" AS "refund", "r"."amount", "r"."way", "r"."doneBy" AS "by", "r"."doneAt"
    FROM "Refund" AS "r" JOIN "Order" AS "o" ON "o"."id" = "r"."orderId" JOIN "Floor" AS "f" ON "f"."id" = "o"."floorId"
    LEFT JOIN "Shift" AS "s" ON "s"."id" = "r"."shiftId"
    WHERE "o"."shopId" = ${shopId} AND "r"."status" = 'done' AND "r"."doneAt" >= ${secondsBefore(at, unconfirmSeconds)}
      AND ("s"."id" IS NULL OR "s"."closedAt" IS NULL)
    ORDER BY "r"."doneAt" DESC LIMIT ${mostShown}`;
  return rows.map(({ doneAt, ...row }) => ({ ...row, until: secondsAfter(doneAt, unconfirmSeconds) }));
}
