import type { Unit } from '../menu/shop';
import { add, type Fen, fen } from '../money';

/**
 * What the last delivery made of what is in stock: so many pieces or grams, worth so much in all. Until the next delivery each
 * costs worth ÷ amount, the moving average, kept as that fraction and never as a rounded figure. Amount ≥ 1, worth ≥ 0.
 */
export type Batch = { amount: number; worth: Fen };

type Delivery = { amount: number; paid: Fen };

/** What a good earns at a price: fen per piece or per 500 g, `percent` of the price. */
export type Margin = { cost: Fen; margin: Fen; percent: number; isBelowCost: boolean };

/** A cost is told per piece, or per 500 g as the price is. */
const per: Record<Unit, number> = { each: 1, weight: 500 };

/** worth × part ÷ whole, half up; the product leaves the safe integers, so it is made of big ones. */
const share = (worth: number, part: number, whole: number): Fen =>
  fen(Number((2n * BigInt(worth) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole))));

/**
 * What is left of a batch is worth: fen, half up. This is the one rounding of all costs; everything else is a difference of two of
 * these, so that no fen is lost or made however a batch is sold, wasted and counted.
 */
export const worthOf = ({ amount, worth }: Batch, left: number): Fen => share(worth, left, amount);

/** What a move took out of stock in fen, from what there was before and after it; negative when it brought something in. */
export const costOfMove = (batch: Batch, before: number, after: number): Fen => fen(worthOf(batch, before) - worthOf(batch, after));

/**
 * What a delivery makes of what is in stock. What lay there before the first one has cost nobody knows what: it is taken to have
 * cost the same.
 * @param left pieces or grams that were there before it
 */
export function afterDelivery(last: Batch | null, left: number, { amount, paid }: Delivery): Batch {
  const all = left + amount;
  return { amount: all, worth: last === null ? share(paid, all, amount) : add(worthOf(last, left), paid) };
}

/** What the average piece, or 500 g, has cost: fen, half up, to be looked at. */
export const unitCost = ({ amount, worth }: Batch, unit: Unit): Fen => share(worth, per[unit], amount);

/** What is earned at today's price, options and fees aside. `isBelowCost` compares the exact cost, not the rounded one. */
export function marginAt(price: Fen, batch: Batch, unit: Unit): Margin {
  const cost = unitCost(batch, unit);
  const margin = fen(price - cost);
  const isBelowCost = BigInt(price) * BigInt(batch.amount) < BigInt(batch.worth) * BigInt(per[unit]);
  return { cost, margin, percent: Math.round((margin * 100) / price), isBelowCost };
}
