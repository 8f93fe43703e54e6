'use client';
import { useOutbox } from '@/app/_ui/use-outbox';
import { readOrders } from '@/phone/orders-memory';
import WaitingOrders from '../../_ui/waiting-orders';
import type { FloorProps } from './floor-props';
import { RunningOrders } from './running-orders';

/** The orders of this phone: those that are not placed yet above those that are on their way. */
export default function PhoneOrders({ at, page }: { at: string | null; page: FloorProps }) {
  // What waited here and was placed runs from then on: it is asked for at once.
  useOutbox();
  const newest = readOrders()[0]?.token;
  const nameOf = (slug: string) => page.shops.find((shop) => shop.slug === slug)?.name ?? slug;
  return (
    <>
      <WaitingOrders locale={page.locale} zone={page.zone} floor={page.floor} shopName={nameOf} />
      {at !== null && <RunningOrders key={newest} at={at} page={page} />}
    </>
  );
}
