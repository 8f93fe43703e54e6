import { add, type Fen, zero } from '../money';
import { lineTotal } from '../pricing/price-order';

/** What decides what one tap on Add takes and costs; `usualGrams` is null for pieces. */
export type Tappable = {
  price: Fen;
  usualGrams: number | null;
  optionGroups: readonly { minChoices: number; options: readonly { priceDelta: Fen }[] }[];
};

/**
 * Fen that one tap costs: a piece or the usual weight, with the cheapest of the options that must be chosen. The
 * first figure of a row.
 */
export function oneTapPrice({ price, usualGrams, optionGroups }: Tappable): Fen {
  const required = optionGroups.map((group) => {
    const cheapest = group.options.map((option) => option.priceDelta).sort((a, b) => a - b);
    return add(zero, ...cheapest.slice(0, group.minChoices));
  });
  return lineTotal(add(price, ...required), { quantity: 1, grams: usualGrams });
}
