import { namesFaults } from '../building/limits';
import { trimmed } from '../building/plan-building';
import { faultsFound } from '../field-faults';
import { fail, ok, type Result } from '../result';
import { phoneFault } from './shop-phone';
import { slugFault } from './shop-slug';
import type { ShopTerms, Text } from './shop';

/** A new shop as its owner describes it. */
export type NewShopInput = { name: Text; floor: string; phone: string; slug: string };

/** What a shop starts with until its owner says otherwise: delivery is free and nothing is too small. */
export const firstTerms = {
  minimumOrder: 0,
  deliveryFee: 0,
  smallOrderFee: null,
  leadMinutes: 15,
  slotMinutes: 15,
  slotCapacity: 6,
} as const satisfies { [K in keyof Omit<ShopTerms, 'hours'>]: number | null };

/** What a floor's page shows of a shop that has no picture of its own. */
export const firstPicture = '/goods/shop-new.svg';

/**
 * @param labels the building's floors
 * @returns the shop as it is kept, or `invalid` by field.
 */
export function planShop({ name, floor, phone, slug }: NewShopInput, labels: readonly string[]): Result<NewShopInput> {
  const fields = faultsFound({
    ...namesFaults(name),
    floor: labels.includes(floor) ? null : 'unknown_floor',
    phone: phoneFault(phone),
    slug: slugFault(slug),
  });
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return ok({ name: trimmed(name), floor, phone: phone.trim(), slug });
}
