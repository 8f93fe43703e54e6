import { type FlyerCoupon, termsLimit } from '@/domain/flyers/flyer';
import type { Shop } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { localTime } from '@/domain/time';
import { lengthOf } from '@/domain/typed-text';
import { formatMinutes } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatShortFen } from '@/i18n/money';
import { paperWords as words } from '@/i18n/paper';
import { exclusionsText, minimumText, offText, promotionMessages } from '@/i18n/promotions';
import { shopLabel } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { loadShop } from '@/server/menu/load-shops';
import { type CouponCode, listCouponCodes } from '@/server/promotions/list-coupon-codes';
import { manages } from '@/server/staff/shop-rights';

const promotionWords = promotionMessages.zh;

/** `2026-12-07 23:59` on the building's clock: a year, because paper lies around. */
function instant(at: string, zone: string): string {
  const { date, minutes } = localTime(new Date(at), zone);
  return `${date} ${formatMinutes(minutes)}`;
}

/** Every term of a coupon, in the words of paper; none may be left out, or a customer is promised more than they get. */
function termsOf(coupon: CouponCode, shop: Pick<Shop, 'name' | 'floor'>, zone: string): string[] {
  const { off, startsAt, endsAt, perPhone, cap, excludes } = coupon;
  const from = instant(startsAt, zone);
  const bound = 'percent' in off && off.most !== null ? fill(words.couponMost, { most: formatShortFen(off.most) }) : null;
  return [
    [minimumText(coupon, 'zh'), bound].filter((term) => term !== null).join('，'),
    endsAt === null ? fill(words.couponFrom, { from }) : fill(words.couponSpan, { from, until: instant(endsAt, zone) }),
    fill(words.couponShop, { shop: shopLabel(shop, 'zh') }),
    ...(perPhone === null ? [] : [fill(promotionWords.perPhone, { count: perPhone })]),
    ...(cap === null ? [] : [fill(words.couponCap, { cap })]),
    exclusionsText(excludes, 'zh'),
    words.couponFee,
  ].filter((term) => term !== null);
}

const printed = (coupon: CouponCode, shop: Shop, zone: string): FlyerCoupon => ({
  promotion: coupon.id,
  code: coupon.code,
  worth: offText('percent' in coupon.off ? { ...coupon.off, most: null } : coupon.off, 'zh'),
  terms: termsOf(coupon, shop, zone),
});

async function allOf(shop: Shop): Promise<FlyerCoupon[]> {
  const [{ timeZone }, coupons] = await Promise.all([loadBuilding(), listCouponCodes(shop)]);
  return coupons.map((coupon) => printed(coupon, shop, timeZone));
}

/** The coupons of a shop that may be printed, as they would be. Errors: not_found, forbidden. */
export async function printableCoupons(actor: StaffActor, slug: string): Promise<Result<readonly FlyerCoupon[]>> {
  const allowed = manages(actor, slug);
  if (!allowed.ok) return allowed;
  const shop = await loadShop(slug);
  return shop ? ok(await allOf(shop)) : fail({ code: 'not_found' });
}

/**
 * A coupon as it would be printed now. Errors: coupon_unusable (none of this shop's, ended, paused or used up), coupon_terms_too_long.
 */
export async function couponOnPaper(shop: Shop, promotion: string): Promise<Result<FlyerCoupon>> {
  const coupon = (await allOf(shop)).find((each) => each.promotion === promotion);
  if (!coupon) return fail({ code: 'coupon_unusable' });
  return lengthOf(coupon.terms.join('')) > termsLimit ? fail({ code: 'coupon_terms_too_long', most: termsLimit }) : ok(coupon);
}

/** Whether what a flyer says of its coupon still holds: its terms are others by now, or nobody can use it any more. */
export async function standingOf(shop: Shop, coupon: FlyerCoupon | null): Promise<'good' | 'changed' | 'ended'> {
  if (coupon === null) return 'good';
  const now = (await allOf(shop)).find(({ promotion }) => promotion === coupon.promotion);
  if (!now) return 'ended';
  return JSON.stringify([now.code, now.worth, now.terms]) === JSON.stringify([coupon.code, coupon.worth, coupon.terms]) ? 'good' : 'changed';
}
