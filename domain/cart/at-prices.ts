import { add, type Fen } from '../money';
import { type Fees, lineTotal } from '../pricing/price-order';
import type { PricedCart } from './price-cart';

/** The same goods at other prices than the menu's: those that were agreed to, or those that the server has told. */
export function atPrices<T>(priced: PricedCart<T>, unitPrices: ReadonlyMap<string, Fen>, sums: Fees & { total: Fen }): PricedCart<T> {
  const rows = priced.rows.map((row) => {
    const unitPrice = unitPrices.get(row.key) ?? row.unitPrice;
    return { ...row, unitPrice, total: lineTotal(unitPrice, row.line) };
  });
  const subtotal = add(...rows.map(({ total }) => total));
  return { ...priced, ...sums, rows, subtotal, lines: rows.map(({ unitPrice, total }) => ({ unitPrice, total })) };
}
