import { Prisma } from '@/prisma/generated/client';
import type { Tx } from '@/server/db';
import { hashSecret } from '@/server/links/hash-secret';
import { randomToken } from '@/server/random';
import { refuse } from '@/server/transact';
import { holdsAt, mayUse } from './find-coupon';

type Redeeming = { promotion: string; orderId: string; device: string | null; at: Date };

/** Takes one use of a coupon's cap and of its phone's: one conditional update, of two hundred at once one finds the last. */
async function takeUse(tx: Tx, promotion: string, also: Prisma.Sql): Promise<void> {
  const taken = await tx.$executeRaw`
    UPDATE "Coupon" SET "used" = "used" + 1 WHERE "promotionId" = (
      SELECT "c"."promotionId" FROM "Coupon" AS "c" JOIN "Promotion" AS "p" ON "p"."id" = "c"."promotionId"
      WHERE "c"."promotionId" = ${promotion} AND ("c"."cap" IS NULL OR "c"."used" < "c"."cap") AND ${also})`;
  if (taken === 0) refuse({ code: 'coupon_unusable' });
}

/**
 * Uses a coupon for an order that is written already, in the transaction that places it.
 * @throws Refusal `coupon_unusable`: it ended, was paused, or its last use was another's while the order waited
 */
export async function redeemCoupon(tx: Tx, { promotion, orderId, device, at }: Redeeming): Promise<void> {
  const phone = device === null ? null : hashSecret(device);
  await takeUse(tx, promotion, Prisma.sql`${holdsAt(at)} AND ${mayUse(phone)}`);
  await tx.$executeRaw`INSERT INTO "CouponRedemption" ("orderId", "promotionId", "phoneHash", "at")
    VALUES (${orderId}, ${promotion}, ${phone ?? hashSecret(randomToken())}, ${at})`;
}

/** Gives an order's coupon back, once; does nothing where it had none. */
export async function releaseCoupon(tx: Tx, orderId: string, at: Date): Promise<void> {
  const released = await tx.$queryRaw<{ promotionId: string }[]>`
    UPDATE "CouponRedemption" SET "releasedAt" = ${at} WHERE "orderId" = ${orderId} AND "releasedAt" IS NULL RETURNING "promotionId"`;
  for (const { promotionId } of released) {
    await tx.$executeRaw`UPDATE "Coupon" SET "used" = "used" - 1 WHERE "promotionId" = ${promotionId}`;
  }
}

/**
 * Takes it again, for a rejection that is taken back; what was granted needs no window any more, only a use that is left.
 * @throws Refusal `coupon_unusable` when somebody else has the last one, or its phone has used it again
 */
export async function reclaimCoupon(tx: Tx, orderId: string): Promise<void> {
  const [row] = await tx.$queryRaw<{ promotionId: string; phoneHash: string }[]>`
    SELECT "promotionId", "phoneHash" FROM "CouponRedemption" WHERE "orderId" = ${orderId} AND "releasedAt" IS NOT NULL`;
  if (!row) return;
  await takeUse(tx, row.promotionId, mayUse(row.phoneHash));
  await tx.$executeRaw`UPDATE "CouponRedemption" SET "releasedAt" = NULL WHERE "orderId" = ${orderId}`;
}
