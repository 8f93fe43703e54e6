'use client';
import { useFloorFavourites } from '@/app/_ui/use-floor-favourites';
import { fill } from '@/i18n/fill';
import { neighbourMessages } from '@/i18n/neighbours';
import { inLocale } from '@/i18n/text';
import type { FloorProps } from './floor-props';
import s from './favourites.module.css';

/** What people on this floor order, where enough of them do; each leads to its row in its shop's menu. */
export function FloorFavouritesLine({ page: { floor, locale } }: { page: FloorProps }) {
  const m = neighbourMessages[locale];
  const goods = useFloorFavourites(floor);
  if (goods.length === 0) return null;
  return (
    <p className={s.line}>
      {fill(m.floorOrders, { floor })}{' '}
      {goods.map(({ item, shop, name }, index) => (
        <span key={item}>
          {index > 0 && m.between}
          <a href={`/f/${locale}/${floor}/${shop}#${item}`}>{inLocale(name, locale)}</a>
        </span>
      ))}
    </p>
  );
}
