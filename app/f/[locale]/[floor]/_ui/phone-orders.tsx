'use client';
import WaitingOrders from '../../_ui/waiting-orders';
import type { FloorProps } from './floor-props';
import { RunningOrders } from './running-orders';

/** The orders of this phone: those that are not placed yet above those that are on their way. */
export default function PhoneOrders({ at, page }: { at: string | null; page: FloorProps }) {
  const nameOf = (slug: string) => page.shops.find((shop) => shop.slug === slug)?.name ?? slug;
  return (
    <>
      <WaitingOrders locale={page.locale} zone={page.zone} floor={page.floor} shopName={nameOf} />
      {at !== null && <RunningOrders at={at} page={page} />}
    </>
  );
}
