'use client';
import { createContext, useContext, useState } from 'react';
import { priceAge, type PriceAge } from '@/app/_ui/price-age';
import { type LiveAvailability, useAvailability } from '@/app/_ui/use-availability';
import type { Cart } from '@/domain/cart/cart';
import type { AppError } from '@/domain/errors';
import type { Shop } from '@/domain/menu/shop';
import type { Timing } from '@/domain/orders/place-order-input';
import { isBelowMinimum } from '@/domain/pricing/price-order';
import { timingOfRide } from '@/domain/rides/told-ride';
import type { ShopAvailability } from '@/domain/slots/availability';
import { cartStore } from '@/phone/cart-store';
import { dropCheckoutDraft, keepCheckoutDraft, readCheckoutDraft } from '@/phone/checkout-draft';
import { type CheckoutForm, draftOf, faultsOf, type FieldFaults, firstForm, formOf, rememberPerson, refusedFields } from '@/phone/checkout-form';
import { shopFor, timeProblem, timingOf } from '@/phone/checkout-time';
import { entryOfShop, type OrderDraft } from '@/phone/outbox/entry';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import type { CheckoutProps } from './checkout-props';
import { type Coupon, useCoupon } from './use-coupon';
import { type Goods, useGoods } from './use-goods';
import { type Placement, type Placing, usePlacing } from './use-placing';
import { type Riding, useRide } from './use-ride';

export type Checkout = CheckoutProps &
  Goods & {
    shop: Shop;
    live: LiveAvailability;
    /** How old the prices are while nothing can be reached. */
    age: PriceAge;
    /** The shop as it is this minute; undefined until the first answer. */
    now: ShopAvailability | undefined;
    form: CheckoutForm;
    edit: (change: Partial<CheckoutForm>) => void;
    change: (edit: (cart: Cart) => Cart) => void;
    /** What the typed coupon is worth. */
    coupon: Coupon;
    timing: Timing | null;
    /** What goes up to the same floor, and whether this order joins it: `shop` then charges as it does who rides along. */
    riding: Riding;
    faults: FieldFaults;
    /** What stands in the way: the server's refusal, or what the phone can tell by itself. */
    problem: AppError | null;
    placement: Placement;
    /** Nothing can be changed while the order may be on its way. */
    frozen: boolean;
    /** Places what the screen shows, or with a choice that a tap just made. @returns false: something is missing. */
    place: (choice?: Partial<CheckoutForm>) => boolean;
    /** Places exactly this, as after a look at new prices. */
    send: (draft: OrderDraft) => void;
    /** Asks for the menu again. */
    reload: () => void;
  };

type Live = Pick<Checkout, 'live' | 'now' | 'form' | 'placement' | 'coupon' | 'riding'> & Goods;

/** The time that is asked for: of who rides along, the ride's. */
const chosenTime = ({ riding: { joined }, form, now }: Pick<Live, 'riding' | 'form' | 'now'>): Timing | null =>
  joined ? timingOfRide(joined) : timingOf(form.time, now);

/** The code that goes along: one that takes something off, or that only the server can judge. */
function codeOf({ form, coupon, priced }: Pick<Live, 'form' | 'coupon' | 'priced'>): string | null {
  if (coupon.kind === 'none' || coupon.kind === 'refused') return null;
  if (coupon.kind !== 'good') return form.coupon;
  return priced.discounts.some(({ promotion }) => promotion === coupon.terms.id) ? form.coupon : null;
}

/** Turns what the screen shows into a request, if nothing is missing. */
function usePlace(props: CheckoutProps, shop: Shop, { now, form, priced, placement, coupon, riding }: Live) {
  const [faults, setFaults] = useState<FieldFaults>({});
  const send = (draft: OrderDraft) => {
    rememberPerson(draft);
    dropCheckoutDraft(props.floor.label, shop.slug);
    placement.send(draft);
  };
  const place = (choice: Partial<CheckoutForm> = {}) => {
    const chosen = { ...form, ...choice };
    const found = faultsOf(chosen, props.floor);
    const timing = chosenTime({ riding, form: chosen, now });
    setFaults(found);
    if (Object.keys(found).length > 0 || timing === null || priced.rows.length === 0 || isBelowMinimum(shop, priced)) return false;
    const code = codeOf({ form, coupon, priced });
    send(draftOf({ form: chosen, floor: props.floor, shop: shop.slug, priced, coupon: code, timing, ride: riding.joined?.id, locale: props.locale }));
    return true;
  };
  return { faults, setFaults, place, send };
}

const without = (faults: FieldFaults, change: Partial<CheckoutForm>): FieldFaults =>
  Object.fromEntries(Object.entries(faults).filter(([field]) => !Object.hasOwn(change, field)));

/** The form on the screen: of an order that waits or was refused as it was made, else as it is being filled in. */
function useForm({ floor }: CheckoutProps, { slug }: Shop, placing: Placing) {
  const [own, setOwn] = useState(() => {
    const earlier = entryOfShop(phoneOutbox().get().entries, slug);
    const first = earlier?.state === 'draft' ? formOf(floor, earlier.body) : firstForm(floor);
    return { ...first, ...readCheckoutDraft(floor.label, slug) };
  });
  const form = placing.kind === 'waiting' || placing.kind === 'refused' ? formOf(floor, placing.entry.body) : own;
  const fill = (change: Partial<CheckoutForm>) => {
    const filled = { ...form, ...change };
    setOwn(filled);
    keepCheckoutDraft(floor.label, slug, filled);
  };
  return { form, fill };
}

/** The state of one shop's checkout: what would be ordered, whether it can be, and how placing goes. */
export function useCheckoutState(props: CheckoutProps, alone: Shop, reload: () => void): Checkout {
  const live = useAvailability(props.floor.label, alone.slug);
  const placed = usePlacing(alone.slug, props.locale);
  const { placing } = placed;
  const { form, fill } = useForm(props, alone, placing);
  const now = shopFor(live.known?.shops.find(({ slug }) => slug === alone.slug), form.fulfilment);
  const riding = useRide({ floor: props.floor.label, alone, now, heardAt: live.heardAt, form, placing });
  const { shop } = riding;
  // What is taken back goes on as it was made, in the form and in the cart.
  const goOn = <T,>(leave: () => T) => (): T => (fill({}), leave());
  const placement: Placement = { ...placed, takeBack: goOn(placed.takeBack), callOff: goOn(placed.callOff) };
  const coupon = useCoupon(shop.slug, form.coupon);
  const goods = useGoods(shop, form, now, placing, coupon.kind === 'good' ? coupon.terms : null);
  const { faults, setFaults, place, send } = usePlace(props, shop, { ...goods, live, now, form, placement, coupon, riding });
  const timing = chosenTime({ riding, form, now });
  const refusal = placing.kind === 'refused' ? placing.error : null;
  // Who rides along comes when the ride does.
  const late = riding.joined ? null : timeProblem(timing, now);
  const own: AppError | null = goods.short.size > 0 ? { code: 'sold_out', lines: [] } : late;
  const edit = (change: Partial<CheckoutForm>) => {
    if (refusal) placed.takeBack();
    fill(change);
    setFaults((current) => without(current, change));
  };
  const change = (edit: (cart: Cart) => Cart) => {
    if (refusal) placement.takeBack();
    cartStore(shop.slug).change(edit);
    live.refresh();
  };
  const age = priceAge(live, shop, props);
  const state = { shop, live, age, now, form, coupon, timing, riding, placement, edit, change, place, send, reload };
  return {
    ...props,
    ...goods,
    ...state,
    problem: refusal ?? (placing.kind === 'waiting' ? null : own),
    faults: { ...faults, ...(refusal && refusedFields(refusal)) },
    frozen: placing.kind === 'saving' || placing.kind === 'waiting' || placing.kind === 'placed',
  };
}

const CheckoutContext = createContext<Checkout | null>(null);
export const CheckoutProvider = CheckoutContext.Provider;

/** The checkout that a piece of it stands in. @throws Error outside of one. */
export function useCheckout(): Checkout {
  const checkout = useContext(CheckoutContext);
  if (!checkout) throw new Error('not inside a checkout');
  return checkout;
}
