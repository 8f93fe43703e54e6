'use client';
import { useState } from 'react';
import { setAmount } from '@/domain/cart/cart';
import { fitStock } from '@/domain/cart/fit-stock';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { promotionMessages } from '@/i18n/promotions';
import { nextFreeWindow } from '@/phone/checkout-time';
import { now } from '@/phone/clock';
import { takeDemoPlacard } from '@/phone/demo-placard';
import { orderIn } from '@/phone/outbox/entry';
import { readLink, takeLinkInstead } from '@/phone/kept-link';
import { type Resolution, resolutionOf } from '@/phone/refusal';
import type { Checkout } from './use-checkout';

export type NextStep = {
  label: string;
  /** It places what is on the screen; not a way around what stands in the way. */
  places: boolean;
  /** False: something is missing and was pointed at. */
  run: () => boolean;
};

/** What the one tap that resolves a refusal says. */
function labelOf(resolution: Resolution, { m, zone, locale, live }: Checkout): string {
  const labels: Record<Resolution['kind'], string> = {
    accept_prices: m.acceptPrices,
    take_time: m.takeTime,
    fit_stock: m.fitStock,
    still_want: m.stillWant,
    go_without: m.goWithout,
    use_link: m.useLink,
    use_demo: m.useDemo,
    pay_cash: m.payCash,
    drop_coupon: promotionMessages[locale].dropCoupon,
    see_order: m.seeOrder,
    see_orders: m.seeOrders,
  };
  const at = live.known?.at ?? now().toISOString();
  const time = resolution.kind === 'take_time' ? formatDayTime(resolution.startsAt, new Date(at), zone, locale) : '';
  return fill(labels[resolution.kind], { time });
}

type Working = { setBusy: (busy: boolean) => void; setFailed: (failed: boolean) => void };

async function orderWithDemo({ floor, place }: Checkout, { setBusy, setFailed }: Working): Promise<void> {
  setBusy(true);
  const done = await takeDemoPlacard(floor.label);
  setBusy(false);
  setFailed(!done);
  if (done) place();
}

/** Goes to an order that stands, which the phone had not heard of. */
async function seeOrder(token: string, { locale, placement }: Checkout, { setBusy }: Working): Promise<void> {
  setBusy(true);
  await placement.callOff();
  location.assign(`/f/${locale}/orders/${token}`);
}

/** Follows a resolution. @returns false when something is missing, which was pointed at. */
function resolve(found: Resolution, checkout: Checkout, working: Working): boolean {
  const { place, edit, change, send, priced, short, locale } = checkout;
  switch (found.kind) {
    case 'accept_prices':
      send(found.place);
      return true;
    case 'take_time':
      edit({ time: found.startsAt });
      return place({ time: found.startsAt });
    case 'pay_cash':
      edit({ payment: 'cash' });
      return place({ payment: 'cash' });
    case 'drop_coupon':
      // The sum is another without it: it is looked at before it is ordered by.
      edit({ coupon: '' });
      return true;
    case 'fit_stock':
      change((cart) => fitStock(priced.gone.reduce((left, key) => setAmount(left, key, 0), cart), short));
      return true;
    case 'still_want':
    case 'go_without':
      return place();
    case 'use_link':
      takeLinkInstead();
      return place();
    case 'use_demo':
      void orderWithDemo(checkout, working);
      return true;
    case 'see_order':
      void seeOrder(found.token, checkout, working);
      return true;
    case 'see_orders':
      void checkout.placement.callOff().then(() => location.assign(`/f/${locale}/orders`));
      return true;
  }
}

/** The one next step, on the one tomato button: to place the order, or to resolve what stands in the way. */
export function useNextStep(checkout: Checkout): { step: NextStep; busy: boolean; failed: boolean } {
  const { m, problem, placement, now: shop, isDemo, place } = checkout;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { placing } = placement;
  const draft = placing.kind === 'refused' ? orderIn(placing.entry) : null;
  const found = problem && resolutionOf(problem, { draft, nextFree: nextFreeWindow(shop), isDemo, hasLink: readLink() !== null });
  const step = found
    ? { label: labelOf(found, checkout), places: false, run: () => resolve(found, checkout, { setBusy, setFailed }) }
    : { label: m.placeOrder, places: true, run: () => place() };
  return { step, busy, failed };
}
