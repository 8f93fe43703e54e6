'use client';
import { useCallback } from 'react';
import { FloorOrders } from '@/app/_ui/floor-orders';
import { ToldLine } from '@/app/_ui/told-line';
import { useFloorFavourites } from '@/app/_ui/use-floor-favourites';
import { useTold } from '@/app/_ui/use-told';
import { useWaitingScan } from '@/app/_ui/use-waiting-scan';
import s from './neighbours.module.css';
import { type Menu, useMenu } from './use-menu';

const inSight = ({ goods }: Pick<Menu, 'goods'>) => goods.flatMap(({ items }) => items).find(({ id }) => id === decodeURIComponent(location.hash.slice(1)));

/** Who sent one here; what they told of lies open. */
function NeighbourLine() {
  const { floor, goods, locale, show } = useMenu();
  const open = useCallback(() => {
    const item = inSight({ goods });
    if (item) show(item);
  }, [goods, show]);
  return <ToldLine told={useTold(open)} floor={floor ?? ''} locale={locale} className={s.line} />;
}

/** What people on this floor order of this shop. */
function FavouritesLine() {
  const { floor, locale, slug, goods } = useMenu();
  const here = new Set(goods.flatMap(({ items }) => items.map(({ id }) => id)));
  const found = useFloorFavourites(floor).filter(({ shop, item }) => shop === slug && here.has(item));
  return <FloorOrders floor={floor ?? ''} goods={found} locale={locale} className={s.line} hrefOf={({ item }) => `#${item}`} />;
}

/** What neighbours say above a menu. */
export function NeighbourLines() {
  // A neighbour's vouch came by a redirect that led here and not to a floor.
  useWaitingScan();
  return (
    <>
      <NeighbourLine />
      <FavouritesLine />
    </>
  );
}
