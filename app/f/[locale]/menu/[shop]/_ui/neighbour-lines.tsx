'use client';
import { useEffect, useState } from 'react';
import { FloorOrders } from '@/app/_ui/floor-orders';
import { useFloorFavourites } from '@/app/_ui/use-floor-favourites';
import { useWaitingScan } from '@/app/_ui/use-waiting-scan';
import { toldParam } from '@/domain/links/shared-link';
import { fill } from '@/i18n/fill';
import { neighbourMessages } from '@/i18n/neighbours';
import s from './neighbours.module.css';
import { type Menu, useMenu } from './use-menu';

/** What a neighbour's link says in the address. */
const readTold = (): string | null => new URLSearchParams(location.search).get(toldParam);

/** Takes it out of the address, so that a reload is a visit like any other. @returns whether it was there */
function takeTold(): boolean {
  const address = new URL(location.href);
  if (!address.searchParams.has(toldParam)) return false;
  address.searchParams.delete(toldParam);
  history.replaceState(history.state, '', address);
  return true;
}

const inSight = ({ goods }: Pick<Menu, 'goods'>) => goods.flatMap(({ items }) => items).find(({ id }) => id === decodeURIComponent(location.hash.slice(1)));

/** Who sent one here, and whether the link still vouches; what they told of lies open. */
function ToldLine() {
  const { floor, goods, locale, show } = useMenu();
  const m = neighbourMessages[locale];
  const [told] = useState(readTold);
  useEffect(() => {
    if (!takeTold()) return;
    const item = inSight({ goods });
    if (item) show(item);
  }, [goods, show]);
  if (told === null) return null;
  return <p className={s.line}>{told === 'vouched' ? fill(m.told, { floor: floor ?? '' }) : m.toldOver}</p>;
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
      <ToldLine />
      <FavouritesLine />
    </>
  );
}
