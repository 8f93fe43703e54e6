import { Prisma } from '@/prisma/generated/client';
import { type OrderStatus, orderStatuses, isFinished } from '@/domain/orders/status';
import type { Result } from '@/domain/result';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { transact } from './transact';

export type Erasure = {
  /** The tokens whose personal fields are empty now; also those that no order has. */
  erased: string[];
  /** Orders still on their way: the shop needs the name and the door. */
  running: { token: string; shop: string; number: number }[];
};

const finished = orderStatuses.filter(isFinished);

/** Empties name, room and note of finished orders that still have them; answers how many. */
export const erasePersonal = (tx: Tx, which: Prisma.Sql, at: Date): Promise<number> =>
  tx.$executeRaw`
    UPDATE "Order" SET "customerName" = NULL, "room" = NULL, "note" = NULL, "erasedAt" = ${at}
    WHERE "erasedAt" IS NULL AND "status" IN (${Prisma.join(finished)}) AND ${which}`;

type Found = { token: string; status: OrderStatus; number: number; shop: string };

/**
 * What a phone ordered is forgotten: personal fields of its finished orders, and the phone's id at the placards that
 * it scanned. Orders on their way are named and kept. Whoever has the tokens may ask.
 * Errors: busy.
 */
export function eraseOrders(phone: { tokens: readonly string[]; device: string | null }): Promise<Result<Erasure>> {
  const { tokens, device } = phone;
  return transact(async (tx) => {
    if (device !== null) await tx.$executeRaw`UPDATE "Scan" SET "deviceId" = NULL WHERE "deviceId" = ${device}`;
    if (tokens.length === 0) return { erased: [], running: [] };
    const mine = Prisma.sql`"token" IN (${Prisma.join(tokens)})`;
    await erasePersonal(tx, mine, now());
    const found = await tx.$queryRaw<Found[]>`
      SELECT "o"."token", "o"."status", "o"."number", "s"."slug" AS "shop"
      FROM "Order" AS "o" JOIN "Shop" AS "s" ON "s"."id" = "o"."shopId" WHERE ${mine}`;
    const running = found.filter(({ status }) => !isFinished(status));
    const kept = new Set(running.map(({ token }) => token));
    return {
      erased: tokens.filter((token) => !kept.has(token)),
      running: running.map(({ token, shop, number }) => ({ token, shop, number })),
    };
  });
}
