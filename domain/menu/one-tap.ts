import { add, type Fen, zero } from '../money';
import { lineTotal } from '../pricing/price-order';
import type { MenuItem } from './shop';

/** What one tap takes of a weighed item that has no usual weight of its own (rules.md, 9). */
const defaultGrams = 500;

/** Grams that one tap on Add takes of a weighed item; null for pieces. */
export const oneTapGrams = (item: Pick<MenuItem, 'unit' | 'usualGrams'>): number | null =>
  item.unit === 'weight' ? (item.usualGrams ?? defaultGrams) : null;

type Choosable = {
  price: Fen;
  optionGroups: readonly { minChoices: number; options: readonly { priceDelta: Fen }[] }[];
};

/**
 * Fen that one tap costs: a piece or the usual weight, with the cheapest of the options that must be chosen. The
 * first figure of a row.
 */
export function oneTapPrice(item: Choosable, grams: number | null): Fen {
  const required = item.optionGroups.map((group) => {
    const cheapest = group.options.map((option) => option.priceDelta).sort((a, b) => a - b);
    return add(zero, ...cheapest.slice(0, group.minChoices));
  });
  return lineTotal(add(item.price, ...required), { quantity: 1, grams });
}
