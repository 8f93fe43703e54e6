import { Prisma } from '@/prisma/generated/client';
import type { Shop } from '@/domain/menu/shop';
import { couponCode } from '@/domain/promotions/coupon-code';
import type { CouponTerms } from '@/domain/promotions/promotion';
import { read } from '@/server/db';
import { hashSecret } from '@/server/links/hash-secret';
import { couponFrom, promotionRows } from './promotion-rows';

/** How a coupon is asked for: as it was typed, by a phone's random id; null: the phone has none. */
export type AskedCoupon = { code: string; device: string | null; at: Date };

/** What no code can be: a question that has no answer costs as much as one that has. */
const noCode = '';

/** A coupon `c` of the promotion `p` that holds at an instant, whoever shows it. */
export const holdsAt = (at: Date): Prisma.Sql => Prisma.sql`
  "p"."paused" = 0 AND "p"."endedAt" IS NULL AND "p"."startsAt" <= ${at} AND ("p"."endsAt" IS NULL OR "p"."endsAt" > ${at})
  AND ("c"."cap" IS NULL OR "c"."used" < "c"."cap")`;

/**
 * Whether a phone may use the coupon `c` once more. One that cannot be counted has no coupon that is counted by phone.
 * @param phone SHA-256 of its id; null: it has none
 */
export const mayUse = (phone: string | null): Prisma.Sql => Prisma.sql`
  ("c"."perPhone" IS NULL OR (${phone} IS NOT NULL AND "c"."perPhone" > (SELECT COUNT(*) FROM "CouponRedemption" AS "r"
    WHERE "r"."promotionId" = "c"."promotionId" AND "r"."phoneHash" = ${phone} AND "r"."releasedAt" IS NULL)))`;

/**
 * What a code of a shop gives a phone now, or null: unknown, another shop's, not yet or no more, used up by all or by this
 * phone are one answer from one question, so that nobody learns from it which codes there are.
 */
export async function findCoupon(shop: Pick<Shop, 'id' | 'categories'>, { code, device, at }: AskedCoupon): Promise<CouponTerms | null> {
  const phone = device === null ? null : hashSecret(device);
  const [found] = await read().$queryRaw<{ id: string }[]>`
    SELECT "c"."promotionId" AS "id" FROM "Coupon" AS "c" JOIN "Promotion" AS "p" ON "p"."id" = "c"."promotionId"
    WHERE "c"."shopId" = ${shop.id} AND "c"."code" = ${couponCode(code) ?? noCode} AND ${holdsAt(at)} AND ${mayUse(phone)}`;
  if (!found) return null;
  return couponFrom(await read().promotion.findUniqueOrThrow({ where: { id: found.id }, include: promotionRows }), shop.categories);
}
