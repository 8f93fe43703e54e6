import type { AppError } from '@/domain/errors';
import type { Timing } from '@/domain/orders/place-order-input';
import { forPickup, type ShopAvailability } from '@/domain/slots/availability';
import type { CheckoutForm } from './checkout-form';

/** The shop as it is for this order: what keeps bags from a floor keeps nobody from fetching one. */
export const shopFor = (shop: ShopAvailability | undefined, fulfilment: CheckoutForm['fulfilment']): ShopAvailability | undefined =>
  shop && fulfilment === 'pickup' ? forPickup(shop) : shop;

/** The next window that is free as far as the phone knows, ISO instant, or null. */
export const nextFreeWindow = (shop: ShopAvailability | undefined): string | null =>
  shop?.windows?.find(({ free }) => free)?.startsAt ?? shop?.nextWindow ?? null;

/**
 * The time that an order would be placed for: what was chosen, else as soon as possible where that can be had, else
 * the first free window; null when the shop has no time to give. Before the first answer nobody knows better than
 * "as soon as possible", and the server decides.
 */
export function timingOf(chosen: CheckoutForm['time'], shop: ShopAvailability | undefined): Timing | null {
  if (chosen === 'asap') return { kind: 'asap' };
  if (chosen !== null) return { kind: 'window', startsAt: chosen };
  if (!shop || shop.promiseMinutes !== null) return { kind: 'asap' };
  const startsAt = nextFreeWindow(shop);
  return startsAt === null ? null : { kind: 'window', startsAt };
}

const opensAt = ({ state }: ShopAvailability): string | null =>
  state.kind === 'open' ? null : state.kind === 'paused' ? state.until : state.opensAt;

/** What keeps a bag from the floor at this time; nothing for an order that is fetched. */
function suspensionOf(timing: Timing | null, { suspended, promiseMinutes, windows }: ShopAvailability): ShopAvailability['suspended'] {
  if (!suspended || promiseMinutes !== null) return undefined;
  if (timing === null || timing.kind === 'asap') return suspended;
  return windows?.some(({ startsAt, pickup }) => startsAt === timing.startsAt && pickup) ? suspended : undefined;
}

/** What is wrong with this time as far as the phone knows: full or past by now, or no time at all; null when nothing. */
export function timeProblem(timing: Timing | null, shop: ShopAvailability | undefined): AppError | null {
  if (!shop?.windows) return null;
  const next = nextFreeWindow(shop);
  const free =
    timing?.kind === 'asap' ? shop.promiseMinutes !== null : shop.windows.some((window) => window.free && window.startsAt === timing?.startsAt);
  if (free) return null;
  const stopped = suspensionOf(timing, shop);
  if (stopped) return { code: 'delivery_suspended', until: stopped.until, reason: stopped.reason, next };
  return timing === null || next === null ? { code: 'shop_closed', opensAt: opensAt(shop) } : { code: 'slot_full', next };
}
