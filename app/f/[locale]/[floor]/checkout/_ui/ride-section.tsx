'use client';
import { priceCart } from '@/domain/cart/price-cart';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatFen, formatShortFen } from '@/i18n/money';
import s from './checkout.module.css';
import { type Checkout, useCheckout } from './use-checkout';

/** What joining saves, in words; null: nothing that this cart needs. */
function savings({ riding: { ride, alone }, cart, form, m, locale, live, zone }: Checkout): string | null {
  if (!ride) return null;
  const parts = [
    ...(ride.deliveryFee < alone.deliveryFee
      ? [fill(m.rideFee, { fee: ride.deliveryFee === 0 ? m.free : formatFen(ride.deliveryFee), alone: formatFen(alone.deliveryFee) })]
      : []),
    ...(priceCart(alone, cart, form.fulfilment).missing > 0
      ? [ride.minimumOrder === 0 ? m.rideNoMinimum : fill(m.rideMinimum, { minimum: formatShortFen(ride.minimumOrder) })]
      : []),
  ];
  if (parts.length === 0) return null;
  const time = formatDayTime(ride.promisedAt, new Date(live.known?.at ?? 0), zone, locale);
  return [fill(m.rideAt, { time }), ...parts].join(locale === 'zh' ? '' : ' ');
}

/** Something of this shop goes up to the same floor: one tap shares the way with it. Never whose it is, nor what. */
export function RideSection() {
  const checkout = useCheckout();
  const { m, floor, riding, frozen, placement } = checkout;
  const text = savings(checkout);
  if (riding.ride && text !== null) {
    return (
      <label className={s.ride}>
        <input type="checkbox" checked={riding.joined !== null} onChange={(event) => riding.join(event.target.checked ? riding.ride : null)} aria-describedby="ride-text" />
        <b>{fill(m.rideTitle, { floor: floor.label })}</b>
        <small id="ride-text">{text}</small>
      </label>
    );
  }
  return riding.gone && !frozen && placement.placing.kind !== 'refused' ? (
    <p role="status" className={s.rideGone}>
      {m.rideGone}
    </p>
  ) : null;
}
