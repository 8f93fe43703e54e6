import type { AppError } from '@/domain/errors';
import type { Timing } from '@/domain/orders/place-order-input';
import type { ShopAvailability } from '@/domain/slots/availability';
import type { CheckoutForm } from './checkout-form';

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

/** What is wrong with this time as far as the phone knows: full or past by now, or no time at all; null when nothing. */
export function timeProblem(timing: Timing | null, shop: ShopAvailability | undefined): AppError | null {
  if (!shop?.windows) return null;
  const next = nextFreeWindow(shop);
  const free =
    timing?.kind === 'asap' ? shop.promiseMinutes !== null : shop.windows.some((window) => window.free && window.startsAt === timing?.startsAt);
  if (free) return null;
  return timing === null || next === null ? { code: 'shop_closed', opensAt: opensAt(shop) } : { code: 'slot_full', next };
}
