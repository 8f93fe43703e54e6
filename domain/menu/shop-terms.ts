import { nameFault } from '../building/limits';
import { fail, ok, type Result } from '../result';
import { phoneFault } from './plan-shop';
import type { Text } from './shop';

/** What an owner may set; the database holds the same bounds, but for the capacity, which load runs lift. Money in fen. */
export const termLimits = {
  minimumOrder: { least: 0, most: 1_000_000 },
  deliveryFee: { least: 0, most: 100_000 },
  smallOrderFee: { least: 0, most: 100_000 },
  leadMinutes: { least: 0, most: 240 },
  /** A multiple of five: seats are counted by the beat. */
  slotMinutes: { least: 5, most: 240 },
  slotCapacity: { least: 1, most: 1_000 },
} as const;

/** Letters of the line under a shop's name. */
export const taglineLimit = 60;

type Numbers = { [K in keyof typeof termLimits]: number };

/** What a shop says of itself and what it charges and promises; its slug and hours are not among it. */
export type ShopTermsInput = Omit<Numbers, 'smallOrderFee'> & {
  name: Text;
  tagline: Text;
  floor: string;
  phone: string;
  /** Null: below the minimum the shop refuses. */
  smallOrderFee: number | null;
};

/** A shop that somebody owns, as its settings show it. */
export type OwnedShop = ShopTermsInput & { slug: string };

function numberFault(name: keyof Numbers, value: number | null): 'out_of_range' | 'not_of_five' | null {
  if (value === null) return null;
  const { least, most } = termLimits[name];
  if (!Number.isInteger(value) || value < least || value > most) return 'out_of_range';
  return name === 'slotMinutes' && value % 5 !== 0 ? 'not_of_five' : null;
}

const taglineFault = (text: string): 'too_long_line' | null => ([...text.trim()].length > taglineLimit ? 'too_long_line' : null);

/**
 * @param labels the building's floors
 * @returns the terms as they are kept, or `invalid` by field.
 */
export function planTerms(input: ShopTermsInput, labels: readonly string[]): Result<ShopTermsInput> {
  const { name, tagline, floor, phone } = input;
  const numbers = (Object.keys(termLimits) as (keyof Numbers)[]).map((key) => [key, numberFault(key, input[key])] as const);
  const faults = {
    name: nameFault(name.zh),
    nameEn: nameFault(name.en, { optional: true }),
    tagline: taglineFault(tagline.zh),
    taglineEn: taglineFault(tagline.en),
    floor: labels.includes(floor) ? null : 'unknown_floor',
    phone: phoneFault(phone),
    ...Object.fromEntries(numbers),
  };
  const fields = Object.fromEntries(Object.entries(faults).flatMap(([field, fault]) => (fault ? [[field, fault]] : [])));
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const trim = ({ zh, en }: Text): Text => ({ zh: zh.trim(), en: en.trim() });
  return ok({ ...input, name: trim(name), tagline: trim(tagline), phone: phone.trim() });
}
