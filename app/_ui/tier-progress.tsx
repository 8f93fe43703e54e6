'use client';
import type { NextTier } from '@/domain/promotions/evaluate';
import { fill } from '@/i18n/fill';
import { formatFen, formatShortFen } from '@/i18n/money';
import { exclusionsText, promotionMessages } from '@/i18n/promotions';
import type { Locale } from '@/domain/menu/shop';

/** What more would save more, in one line (rules.md, 12), and what does not count towards it. */
export function TierProgress({ next, locale, className }: { next: NextTier | null; locale: Locale; className: string | undefined }) {
  if (!next) return null;
  const left = exclusionsText(next.excludes, locale);
  const values = { missing: formatFen(next.missing), saves: formatShortFen(next.saves) };
  return (
    <p className={className}>
      <b>{fill(promotionMessages[locale].moreSaves, values)}</b>
      {left && <small>{left}</small>}
    </p>
  );
}
