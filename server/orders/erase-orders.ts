import { Prisma } from '@/prisma/generated/client';
import { onItsWayDays } from '@/domain/orders/answering';
import { orderStatuses, isFinished } from '@/domain/orders/status';
import type { Result } from '@/domain/result';
import { day } from '@/domain/time';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { memberForgetter } from '@/server/group-buys/forget-members';
import { phoneForgetter } from '@/server/links/forget-phone';
import { transact } from '@/server/transact';

export type Erasure = {
  /** The tokens whose personal fields are empty now; also those that no order has. */
  erased: string[];
  /** Orders still on their way: the shop needs the name and the door. */
  running: { token: string; shop: string; number: number }[];
};

const finished = orderStatuses.filter(isFinished);

/**
 * Empties name, room and note of orders that still have them, which phone's they are, and what was said and shown of what was
 * wrong with them; answers how many.
 */
export async function erasePersonal(tx: Tx, which: Prisma.Sql, at: Date): Promise<number> {
  const erased = await tx.$executeRaw`
    UPDATE "Order" SET "customerName" = NULL, "room" = NULL, "note" = NULL, "erasedAt" = ${at}
    WHERE "erasedAt" IS NULL AND ${which}`;
  // Also of an order that was emptied before something was said to be wrong with it.
  await tx.$executeRaw`
    UPDATE "Complaint" SET "words" = NULL, "answerWords" = NULL, "hasPicture" = 0
    WHERE ("words" IS NOT NULL OR "answerWords" IS NOT NULL OR "hasPicture" = 1)
      AND EXISTS (SELECT 1 FROM "Order" AS "o" WHERE "o"."id" = "Complaint"."orderId" AND "o"."erasedAt" IS NOT NULL)`;
  await tx.$executeRaw`DELETE FROM "OrderPhone" WHERE "orderId" IN (SELECT "id" FROM "Order" WHERE "erasedAt" IS NOT NULL)`;
  await tx.$executeRaw`DELETE FROM "ChangeRequest" WHERE "orderId" IN (SELECT "id" FROM "Order" WHERE "erasedAt" IS NOT NULL)`;
  await tx.$executeRaw`UPDATE "Rider" SET "phoneHash" = NULL
    WHERE "phoneHash" IS NOT NULL AND "orderId" IN (SELECT "id" FROM "Order" WHERE "erasedAt" IS NOT NULL)`;
  return erased;
}

/** Ended, or so long past its promise that nobody is carrying it. */
const isOver = (at: Date): Prisma.Sql =>
  Prisma.sql`("status" IN (${Prisma.join(finished)}) OR "promisedAt" <= ${new Date(at.getTime() - onItsWayDays * day)})`;

/**
 * What a phone ordered is forgotten: personal fields of its orders that are over, and the phone's id at the placards
 * that it scanned, the links that admitted it, what it told its neighbours and what it wished for; it leaves the group-buys that are open. Orders on their way are named and kept. Whoever has the tokens may ask.
 * Errors: busy.
 */
export async function eraseOrders(phone: { tokens: readonly string[]; device: string | null }): Promise<Result<Erasure>> {
  const { tokens, device } = phone;
  const forgetPhone = device === null ? null : await phoneForgetter(device);
  const forgetMember = device === null ? null : memberForgetter(device);
  return transact(async (tx) => {
    if (device !== null) {
      await tx.$executeRaw`UPDATE "Scan" SET "deviceId" = NULL WHERE "deviceId" = ${device}`;
      await tx.$executeRaw`UPDATE "FlyerScan" SET "deviceId" = NULL WHERE "deviceId" = ${device}`;
    }
    await forgetPhone?.(tx);
    await forgetMember?.(tx, now());
    if (tokens.length === 0) return { erased: [], running: [] };
    const mine = Prisma.sql`"token" IN (${Prisma.join(tokens)})`;
    const at = now();
    await erasePersonal(tx, Prisma.sql`${mine} AND ${isOver(at)}`, at);
    const running = await tx.$queryRaw<Erasure['running']>`
      SELECT "o"."token", "o"."number", "s"."slug" AS "shop"
      FROM "Order" AS "o" JOIN "Shop" AS "s" ON "s"."id" = "o"."shopId" WHERE ${mine} AND "o"."erasedAt" IS NULL`;
    const kept = new Set(running.map(({ token }) => token));
    return { erased: tokens.filter((token) => !kept.has(token)), running };
  });
}
