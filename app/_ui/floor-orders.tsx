'use client';
import type { FloorFavourites } from '@/domain/neighbours/favourites';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { neighbourMessages } from '@/i18n/neighbours';
import { inLocale } from '@/i18n/text';

type Good = FloorFavourites['goods'][number];
type Props = { floor: string; goods: readonly Good[]; locale: Locale; className: string | undefined; hrefOf: (good: Good) => string };

/** "On your floor people order", where enough of them do; each good leads to its row in a menu. */
export function FloorOrders({ floor, goods, locale, className, hrefOf }: Props) {
  const m = neighbourMessages[locale];
  if (goods.length === 0) return null;
  return (
    <p className={className}>
      {fill(m.floorOrders, { floor })}{' '}
      {goods.map((good, index) => (
        <span key={good.item}>
          {index > 0 && m.between}
          <a href={hrefOf(good)}>{inLocale(good.name, locale)}</a>
        </span>
      ))}
    </p>
  );
}
