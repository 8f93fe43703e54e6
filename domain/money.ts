declare const fenBrand: unique symbol;

/** An amount of money in fen (1/100 yuan), always a safe integer. */
export type Fen = number & { readonly [fenBrand]: true };

/** @throws RangeError if `amount` is not a safe integer. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in fen: ${amount}`);
  return amount as Fen;
}

export const zero = fen(0);

/** @throws RangeError if the sum leaves the safe integers. */
export function add(...amounts: Fen[]): Fen {
  return fen(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** @throws RangeError if `count` is not an integer or the product leaves the safe integers. */
export function times(amount: Fen, count: number): Fen {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a count: ${count}`);
  return fen(amount * count);
}

/**
 * The price of weighed goods: fen per 500 g times grams, half up, rounded once per line (rules.md, 9).
 * @throws RangeError for a weight that is not a whole, positive number of grams.
 */
export function weighed(pricePer500g: Fen, grams: number): Fen {
  if (!Number.isSafeInteger(grams) || grams <= 0) throw new RangeError(`not a weight in grams: ${grams}`);
  const product = pricePer500g * grams;
  return fen(Math.floor((product * 2 + 500) / 1000));
}
