'use client';
import { FloorOrders } from '@/app/_ui/floor-orders';
import { useFloorFavourites } from '@/app/_ui/use-floor-favourites';
import type { FloorProps } from './floor-props';
import s from './favourites.module.css';

/** What people on this floor order of all shops. */
export function FloorFavouritesLine({ page: { floor, locale } }: { page: FloorProps }) {
  const goods = useFloorFavourites(floor);
  return <FloorOrders floor={floor} goods={goods} locale={locale} className={s.line} hrefOf={({ shop, item }) => `/f/${locale}/${floor}/${shop}#${item}`} />;
}
