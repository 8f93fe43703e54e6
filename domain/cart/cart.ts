/** What stands in a cart for one line; prices are never kept, they are looked up when shown. */
export type CartLine = {
  item: string;
  /** Chosen option ids, sorted. */
  options: readonly string[];
  /** Pieces; 1 for a weighed item. */
  quantity: number;
  /** Grams of a weighed item, else null. */
  grams: number | null;
};

/** A cart belongs to one shop. */
export type Cart = { version: 1; lines: readonly CartLine[] };

export const emptyCart: Cart = { version: 1, lines: [] };

export const maxQuantity = 99;
export const maxGrams = 20_000;
export const maxLines = 50;

/** The item sheet steps weighed goods by this many grams (rules.md, 9). */
export const gramStep = 100;

/** Lines of the same item and options are one line. */
export const lineKey = (line: Pick<CartLine, 'item' | 'options'>): string => [line.item, ...line.options].join('+');

/** Pieces or grams that a line asks for. */
export const amountOf = (line: Pick<CartLine, 'quantity' | 'grams'>): number => line.grams ?? line.quantity;

/** Adds pieces or grams to the line of this item and options; stops at the most a line may hold. */
export function addLine(cart: Cart, added: CartLine): Cart {
  const line: CartLine = { ...added, options: [...added.options].sort() };
  const key = lineKey(line);
  const index = cart.lines.findIndex((existing) => lineKey(existing) === key);
  if (index === -1) return cart.lines.length >= maxLines ? cart : { ...cart, lines: [...cart.lines, line] };
  const existing = cart.lines[index]!;
  const merged: CartLine =
    existing.grams === null || line.grams === null
      ? { ...existing, quantity: Math.min(maxQuantity, existing.quantity + line.quantity) }
      : { ...existing, grams: Math.min(maxGrams, existing.grams + line.grams) };
  return { ...cart, lines: cart.lines.map((line, at) => (at === index ? merged : line)) };
}

/** Sets pieces or grams of a line; 0 or less takes it out. */
export function setAmount(cart: Cart, key: string, amount: number): Cart {
  const lines = cart.lines.flatMap((line) => {
    if (lineKey(line) !== key) return [line];
    if (amount <= 0) return [];
    return line.grams === null
      ? [{ ...line, quantity: Math.min(maxQuantity, amount) }]
      : [{ ...line, grams: Math.min(maxGrams, amount) }];
  });
  return { ...cart, lines };
}

const isWhole = (value: unknown, from: number, to: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to;

function parseLine(value: unknown): CartLine | null {
  if (typeof value !== 'object' || value === null) return null;
  const { item, options = [], quantity, grams = null } = value as Record<string, unknown>;
  if (typeof item !== 'string' || item === '' || item.length > 64) return null;
  if (!Array.isArray(options) || !options.every((option): option is string => typeof option === 'string')) return null;
  if (!isWhole(quantity, 1, maxQuantity)) return null;
  if (grams !== null && !isWhole(grams, 1, maxGrams)) return null;
  return { item, options: [...options].sort(), quantity, grams };
}

/**
 * Reads a cart from storage, where anything may stand: lines that are not well formed are left out, the same line
 * twice becomes one, and what is no cart at all is an empty one. A cart of another version gives what can be made out
 * of it: the person sees goods and prices before anything is ordered, and an empty cart would be written over it.
 */
export function parseCart(stored: unknown): Cart {
  if (typeof stored !== 'object' || stored === null) return emptyCart;
  const { lines } = stored as Record<string, unknown>;
  if (!Array.isArray(lines)) return emptyCart;
  return lines.map(parseLine).reduce<Cart>((cart, line) => (line ? addLine(cart, line) : cart), emptyCart);
}
