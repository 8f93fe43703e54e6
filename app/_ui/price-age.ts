import type { Locale } from '@/domain/menu/shop';
import { formatDayTime } from '@/i18n/clock';
import type { CommonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { now } from '@/phone/clock';
import { isTooOld, pricesFrom, type PriceTime } from '@/phone/menu/price-age';
import type { LiveAvailability } from './use-availability';

/** What a screen with prices says while nothing can be reached. */
export type PriceAge = {
  /** From when the prices are. */
  text: string;
  /** Why nothing can be ordered by them; null while it can. */
  tooOld: string | null;
};

/** The words that are needed for it. */
export type AgeMessages = Pick<CommonMessages, 'offline' | 'pricesAsOf' | 'offlineYet' | 'pricesTooOld'>;

type Page = { zone: string; locale: Locale; c: AgeMessages };

/** The shop and revision whose prices are on the screen; null: whatever the phone keeps. */
type Shown = { slug: string; revision: number } | null;

type Answers = Pick<LiveAvailability, 'known' | 'heardAt' | 'silent'>;

/** An answer to this page confirms the prices of the revision that it names, and of no other that may be on the screen. */
function confirmed({ known, heardAt }: Answers, shown: Shown): PriceTime | null {
  if (known === null || heardAt === null || shown === null) return null;
  const isShown = known.shops.some(({ slug, revision }) => slug === shown.slug && revision === shown.revision);
  return isShown ? { at: known.at, heardAt } : null;
}

/**
 * How old the prices on the screen are, by what confirmed them last: an answer to this page, the kept menu, or the
 * network when it gave the page. While there are answers they are as fresh as can be.
 */
export function priceAge(answers: Answers, shown: Shown, { zone, locale, c }: Page): PriceAge {
  const from = answers.silent ? (confirmed(answers, shown) ?? pricesFrom(shown)) : null;
  const time = from === null ? '' : formatDayTime(from.at, now(), zone, locale);
  return {
    text: from === null ? c.offlineYet : fill(c.pricesAsOf, { time }),
    tooOld: from !== null && isTooOld(from) ? fill(c.pricesTooOld, { time }) : null,
  };
}
