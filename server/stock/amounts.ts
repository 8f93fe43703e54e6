import { Prisma } from '@/prisma/generated/client';

/** Pieces or grams of one item. */
export type Amount = { item: string; amount: number };

/** One entry per item, however many lines name it. */
export function sumByItem(lines: readonly Amount[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const { item, amount } of lines) sums.set(item, (sums.get(item) ?? 0) + amount);
  return [...sums];
}

/** Rows of item and amount, for a statement over all of them. */
export const amountsTable = (lines: readonly Amount[]): Prisma.Sql =>
  Prisma.join(sumByItem(lines).map(([item, amount]) => Prisma.sql`(${item}, ${amount})`));
