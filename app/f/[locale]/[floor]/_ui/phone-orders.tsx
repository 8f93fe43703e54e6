'use client';
import type { Availability } from '@/domain/slots/availability';
import { useOutbox } from '@/app/_ui/use-outbox';
import { readOrders } from '@/phone/orders-memory';
import WaitingOrders from '../../_ui/waiting-orders';
import { FloorFavouritesLine } from './floor-favourites-line';
import type { FloorProps } from './floor-props';
import { FloorStops } from './floor-stops';
import { RunningOrders } from './running-orders';

type Props = { known: Availability | null; page: FloorProps };

/**
 * What keeps bags from this floor, and the orders of this phone: those that are not placed yet above those that are on
 * their way; and what people on this floor order.
 */
export default function PhoneOrders({ known, page }: Props) {
  // What waited here and was placed runs from then on: it is asked for at once.
  useOutbox();
  const newest = readOrders()[0]?.token;
  const nameOf = (slug: string) => page.shops.find((shop) => shop.slug === slug)?.name ?? slug;
  return (
    <>
      {known?.notices && <FloorStops notices={known.notices} at={known.at} page={page} />}
      <WaitingOrders locale={page.locale} zone={page.zone} floor={page.floor} shopName={nameOf} />
      {known && <RunningOrders key={newest} at={known.at} page={page} />}
      <FloorFavouritesLine page={page} />
    </>
  );
}
