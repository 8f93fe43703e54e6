import type { Locale } from '@/domain/menu/shop';
import type { CouponTerms, Exclusions, Off, Tier } from '@/domain/promotions/promotion';
import { promotions as en } from './en/promotions';
import { fill } from './fill';
import { formatShortFen } from './money';
import { inLocale, type Messages } from './text';
import { promotions as zh } from './zh/promotions';

type PromotionMessages = Messages<typeof zh>;

export const promotionMessages: Record<Locale, PromotionMessages> = { zh, en };

/** What is left to pay of ten, as Chinese shops say it: 20 % off is 八折, 15 % off 8.5 折. */
const foldOf = (percent: number): string => String((100 - percent) / 10);

/** `减 ¥5`, `打 8 折，最多减 ¥10`; `¥5 off`, `20% off, at most ¥10`. */
export function offText(off: Off, locale: Locale): string {
  const words = promotionMessages[locale];
  if ('amount' in off) return fill(words.amountOff, { amount: formatShortFen(off.amount) });
  const part = { percent: off.percent, fold: foldOf(off.percent) };
  return off.most === null ? fill(words.percentOff, part) : fill(words.percentOffMost, { ...part, most: formatShortFen(off.most) });
}

/** `满 ¥30 减 ¥5`, `¥5 off from ¥30`. */
export const tierText = ({ threshold, amount }: Tier, locale: Locale): string =>
  fill(promotionMessages[locale].tier, { threshold: formatShortFen(threshold), amount: formatShortFen(amount) });

/** What a promotion leaves out, by name; null where it leaves out nothing. */
export function exclusionsText({ names, discounted }: Pick<Exclusions, 'names' | 'discounted'>, locale: Locale): string | null {
  const words = promotionMessages[locale];
  const named = names.map((name) => inLocale(name, locale)).join(words.between);
  if (named === '') return discounted ? words.excludesDiscounted : null;
  return fill(discounted ? words.excludesBoth : words.excludes, { names: named });
}

/** From which goods on a coupon is good: `满 ¥30 可用`, `From ¥30 of goods`. */
export const minimumText = ({ minimum }: Pick<CouponTerms, 'minimum'>, locale: Locale): string =>
  minimum === 0 ? promotionMessages[locale].fromNothing : fill(promotionMessages[locale].from, { minimum: formatShortFen(minimum) });
