import { nameLimit, noteLimit } from '@/domain/orders/place-order-input';
import { forgetInTab, keepInTab, readInTab } from './tab-storage';

/** What somebody typed at a checkout and has not ordered with. */
export type CheckoutDraft = { room: string; name: string; note: string; coupon: string };

const prefix = 'upstairs:checkout:';
/** A room belongs to a floor, and a note to what one shop is asked for. */
const keyOf = (floor: string, shop: string): string => `${prefix}${floor}:${shop}`;

/** Letters that a room's field takes. */
const roomLimit = 12;

/** Letters that a coupon's field takes, with what people put between those of its code. */
export const couponLimit = 40;

const isTyped = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

/** What this tab holds for a shop's checkout on a floor, or null; what is damaged counts as nothing. */
export function readCheckoutDraft(floor: string, shop: string): CheckoutDraft | null {
  const kept = readInTab(keyOf(floor, shop)) as Partial<Record<keyof CheckoutDraft, unknown>> | null;
  if (typeof kept !== 'object' || kept === null) return null;
  // A draft that a page of before coupons has kept holds none.
  const { room, name, note, coupon = '' } = kept;
  const isWhole = isTyped(room, roomLimit) && isTyped(name, nameLimit) && isTyped(note, noteLimit) && isTyped(coupon, couponLimit);
  return isWhole ? { room, name, note, coupon } : null;
}

/** Keeps what was typed so far, so that a reload or a look at the menu does not cost it. */
export const keepCheckoutDraft = (floor: string, shop: string, { room, name, note, coupon }: CheckoutDraft): void =>
  keepInTab(keyOf(floor, shop), { room, name, note, coupon });

/** It was ordered with. */
export const dropCheckoutDraft = (floor: string, shop: string): void => keepInTab(keyOf(floor, shop), null);

/** Forgets all that was typed in this tab. */
export const forgetCheckoutDrafts = (): void => forgetInTab(prefix);
