import { checkLine } from '../cart/check-line';
import type { Counter } from '../menu/counter';
import { isSet, leastOptions } from '../menu/set-menu';
import { itemsOf, type MenuItem, type Shop, type Text, type Unit } from '../menu/shop';
import { type Fen, weighed } from '../money';
import { lineTotal, unitPrice } from '../pricing/price-order';
import { fail, ok, type Result } from '../result';
import type { SubstituteWish } from './order-change';

/** The line whose place is taken. */
type Replaced = { item: string; unit: Unit; quantity: number; grams: number | null; finalGrams: number | null; total: Fen };

/** A substitute that the menu allows; `total` is what it costs, and stays: of weighed goods so many grams are brought. */
export type Substitute = SubstituteWish & { menuItem: MenuItem; unitPrice: Fen; total: Fen };

/**
 * Whether a shop may bring this instead of a line: a good of its own, never dearer (rules.md, 8).
 * Errors: unknown_item, invalid (options, amount, the same good again, a set), substitute_dearer.
 */
export function judgeSubstitute(line: Replaced, wish: SubstituteWish, shop: Pick<Shop, 'categories'>): Result<Substitute> {
  const menuItem = itemsOf(shop).find(({ id }) => id === wish.item);
  if (!menuItem) return fail({ code: 'unknown_item', lines: [0] });
  if (wish.item === line.item) return fail({ code: 'invalid', fields: { 'instead.item': 'same' } });
  // What a set is made of is chosen by whoever eats it.
  if (isSet(menuItem)) return fail({ code: 'invalid', fields: { 'instead.item': 'set' } });
  const fault = checkLine(menuItem, wish);
  if (fault) return fail({ code: 'invalid', fields: { instead: fault } });
  const price = unitPrice(menuItem, wish.options);
  const total = lineTotal(price, wish);
  if (total > line.total) return fail({ code: 'substitute_dearer', most: line.total, total });
  return ok({ ...wish, menuItem, unitPrice: price, total });
}

/** Grams by which a weighed substitute is cut down to what the line may cost. */
const step = 50;

/**
 * How much of a good takes a line's place: as much as was ordered, or as much as costs no more.
 * @returns null where even the least of it is dearer.
 */
export function amountInstead(line: Replaced, item: Pick<MenuItem, 'unit' | 'usualGrams'>, price: Fen): Pick<SubstituteWish, 'quantity' | 'grams'> | null {
  if (item.unit === 'each') {
    const wanted = line.unit === 'each' ? line.quantity : 1;
    const quantity = price === 0 ? wanted : Math.min(wanted, Math.floor(line.total / price));
    return quantity >= 1 ? { quantity, grams: null } : null;
  }
  const wanted = line.finalGrams ?? line.grams ?? item.usualGrams ?? step;
  if (weighed(price, wanted) <= line.total) return { quantity: 1, grams: wanted };
  for (let grams = wanted - (wanted % step); grams >= step; grams -= step) {
    if (weighed(price, grams) <= line.total) return { quantity: 1, grams };
  }
  return null;
}

type ChosenOption = { id: string; name: Text };

/** A good that may come instead of a line, in the amount that costs no more. */
export type InsteadChoice = { item: MenuItem; options: readonly ChosenOption[]; amount: Pick<SubstituteWish, 'quantity' | 'grams'>; total: Fen };

/** What a shop has that may come instead of a line, in the order of its menu. */
export function insteadChoices(line: Replaced, { shop, left }: Pick<Counter, 'left'> & { shop: Pick<Shop, 'categories'> }): InsteadChoice[] {
  return itemsOf(shop).filter((item) => !isSet(item)).flatMap((item): InsteadChoice[] => {
    const options = leastOptions(item);
    const price = unitPrice(item, options.map(({ id }) => id));
    const amount = item.id === line.item ? null : amountInstead(line, item, price);
    if (!amount || (left[item.id] ?? Infinity) < (amount.grams ?? amount.quantity)) return [];
    return [{ item, options, amount, total: lineTotal(price, amount) }];
  });
}
