import { namesFaults } from '../building/limits';
import { trimmed } from '../building/plan-building';
import { faultsFound } from '../field-faults';
import { fail, ok, type Result } from '../result';
import { lengthOf } from '../typed-text';
import type { Text } from './shop';

/** What an owner may ask for, in fen; the database holds the same bounds. */
export const termLimits = {
  minimumOrder: { least: 0, most: 1_000_000 },
  deliveryFee: { least: 0, most: 100_000 },
  smallOrderFee: { least: 0, most: 100_000 },
} as const;

/** Letters of the line under a shop's name. */
export const taglineLimit = 60;

type Amount = keyof typeof termLimits;

/**
 * What a shop is called, where it is and what it charges. Its slug is for ever; lead time and windows are set with its hours
 * (domain/staff/hours-settings.ts), its phone with its card (shop-card.ts).
 */
export type ShopTermsInput = {
  name: Text;
  tagline: Text;
  floor: string;
  minimumOrder: number;
  deliveryFee: number;
  /** Null: below the minimum the shop refuses. */
  smallOrderFee: number | null;
};

/** A shop that somebody owns, as its settings show it. */
export type OwnedShop = ShopTermsInput & { slug: string };

function amountFault(name: Amount, value: number | null): 'not_a_minimum' | 'not_a_fee' | null {
  if (value === null) return null;
  const { least, most } = termLimits[name];
  return Number.isInteger(value) && value >= least && value <= most ? null : name === 'minimumOrder' ? 'not_a_minimum' : 'not_a_fee';
}

const taglineFault = (text: string): 'too_long_line' | null => (lengthOf(text.trim()) > taglineLimit ? 'too_long_line' : null);

/**
 * @param labels the building's floors
 * @returns the terms as they are kept, or `invalid` by field.
 */
export function planTerms(input: ShopTermsInput, labels: readonly string[]): Result<ShopTermsInput> {
  const { name, tagline, floor } = input;
  const fields = faultsFound({
    ...namesFaults(name),
    tagline: taglineFault(tagline.zh),
    taglineEn: taglineFault(tagline.en),
    floor: labels.includes(floor) ? null : 'unknown_floor',
    minimumOrder: amountFault('minimumOrder', input.minimumOrder),
    deliveryFee: amountFault('deliveryFee', input.deliveryFee),
    smallOrderFee: amountFault('smallOrderFee', input.smallOrderFee),
  });
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return ok({ ...input, name: trimmed(name), tagline: trimmed(tagline) });
}
