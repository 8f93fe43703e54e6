import { nameFault } from '../building/limits';
import { fail, ok, type Result } from '../result';
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

/** As one dials it, from inside the building or outside. */
const phoneShape = /^\+?[0-9][0-9 ()*#-]{1,23}$/;

export const phoneFault = (phone: string): 'required' | 'not_a_phone' | null =>
  phone.trim() === '' ? 'required' : phoneShape.test(phone.trim()) ? null : 'not_a_phone';

/**
 * @param labels the building's floors
 * @returns the shop as it is kept, or `invalid` by field.
 */
export function planShop({ name, floor, phone, slug }: NewShopInput, labels: readonly string[]): Result<NewShopInput> {
  const faults = {
    name: nameFault(name.zh),
    nameEn: nameFault(name.en, { optional: true }),
    floor: labels.includes(floor) ? null : 'unknown_floor',
    phone: phoneFault(phone),
    slug: slugFault(slug),
  };
  const fields = Object.fromEntries(Object.entries(faults).flatMap(([field, fault]) => (fault ? [[field, fault]] : [])));
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return ok({ name: { zh: name.zh.trim(), en: name.en.trim() }, floor, phone: phone.trim(), slug });
}
