import { Prisma } from '@/prisma/generated/client';
import { unconfirmSeconds } from '@/domain/payments/drawer';
import type { FreshPayment, NamedOrder, OpenPayment } from '@/domain/payments/payments-view';
import { read } from '@/server/db';

/** More that waits than anybody can look at: the oldest are shown, the others follow as these are seen to. */
export const mostShown = 200;

/** Which order, joined as "o" and "f". */
export const namedOrder = Prisma.sql`"o"."id" AS "order", "o"."number", "o"."businessDate" AS "date", "f"."label" AS "floor", "o"."room", "o"."customerName" AS "name"`;

type OpenRow = NamedOrder & Pick<OpenPayment, 'status' | 'method' | 'amount' | 'by'> & { finishedAt: Date | null; placedAt: Date };

/**
 * What was claimed, and what was brought and not paid, of any day, the oldest first: with who brought it and when. Of nothing
 * to pay nobody need say anything.
 */
export async function readOpenPayments(shopId: string): Promise<OpenPayment[]> {
  const rows = await read().$queryRaw<OpenRow[]>`
    SELECT ${namedOrder}, "p"."status", "p"."method", "p"."amount", "o"."finishedAt", "o"."placedAt",
      (SELECT "t"."name" FROM "OrderEvent" AS "e" JOIN "Staff" AS "t" ON "t"."id" = "e"."staffId"
        WHERE "e"."orderId" = "o"."id" AND "e"."type" IN ('delivered', 'not_delivered') ORDER BY "e"."seq" DESC LIMIT 1) AS "by"
    FROM "Payment" AS "p" JOIN "Order" AS "o" ON "o"."id" = "p"."orderId" JOIN "Floor" AS "f" ON "f"."id" = "o"."floorId"
    WHERE "o"."shopId" = ${shopId} AND "p"."amount" > 0 AND "p"."status" IN ('claimed', 'unpaid')
      AND ("p"."status" = 'claimed' OR ("p"."status" = 'unpaid' AND "o"."status" = 'delivered'))
    ORDER BY COALESCE("o"."finishedAt", "o"."placedAt"), "o"."number" LIMIT ${mostShown}`;
  return rows.map(({ finishedAt, placedAt, ...row }) => ({ ...row, at: (finishedAt ?? placedAt).toISOString() }));
}

type FreshRow = NamedOrder & Pick<FreshPayment, 'method' | 'amount' | 'by'> & { confirmedAt: Date };

/**
 * Whose money somebody confirmed in the last minutes, with a word that can still be taken back; what Delivered wrote is taken
 * back on the board.
 */
export async function readFreshPayments(shopId: string, at: Date): Promise<FreshPayment[]> {
  const rows = await read().$queryRaw<FreshRow[]>`
    SELECT ${namedOrder}, "p"."method", "p"."amount", "p"."confirmedAt", "t"."name" AS "by"
    FROM "Payment" AS "p" JOIN "Order" AS "o" ON "o"."id" = "p"."orderId" JOIN "Floor" AS "f" ON "f"."id" = "o"."floorId"
    LEFT JOIN "Staff" AS "t" ON "t"."id" = "p"."confirmedBy" LEFT JOIN "Shift" AS "s" ON "s"."id" = "p"."shiftId"
    WHERE "o"."shopId" = ${shopId} AND "p"."status" = 'paid' AND "p"."confirmedAt" >= ${secondsBefore(at, unconfirmSeconds)}
      AND ("s"."id" IS NULL OR "s"."closedAt" IS NULL)
      AND EXISTS (SELECT 1 FROM "OrderEvent" AS "e" WHERE "e"."orderId" = "o"."id" AND "e"."type" = 'paid'
        AND "e"."at" = "p"."confirmedAt" AND json_extract("e"."dataJson", '$.paid.was') IS NOT NULL)
    ORDER BY "p"."confirmedAt" DESC LIMIT ${mostShown}`;
  return rows.map(({ confirmedAt, ...row }) => ({ ...row, until: secondsAfter(confirmedAt, unconfirmSeconds) }));
}

export const secondsBefore = (at: Date, seconds: number): Date => new Date(at.getTime() - seconds * 1000);
export const secondsAfter = (at: Date, seconds: number): string => new Date(at.getTime() + seconds * 1000).toISOString();
