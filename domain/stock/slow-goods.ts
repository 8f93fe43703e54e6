import { day } from '../time';

/** For how many days a good may lie before its owner asks about it. */
export const slowDays = [3, 7, 14, 30] as const;
export type SlowDays = (typeof slowDays)[number];

/** How far back a sale is looked for, in days. */
export const soldLookBack = 90;

/** `left` null: not counted. `soldAt`: its last sale; `cameAt`: when it last came in while there was none of it. */
export type Lying = { left: number | null; soldAt: Date | null; cameAt: Date | null };

/**
 * Since when a good has lain there without being sold; null: there is nothing to sell, or nobody knows. What came back yesterday
 * has lain for a day, however long it was missed, and what was never there has not lain at all.
 */
export function lyingSince({ left, soldAt, cameAt }: Lying): Date | null {
  if (left === null) return soldAt;
  if (left === 0) return null;
  if (soldAt === null || cameAt === null) return soldAt ?? cameAt;
  return soldAt > cameAt ? soldAt : cameAt;
}

/** Whether a good has not been sold for so many days. */
export const isSlow = (lying: Lying, days: SlowDays, now: Date): boolean => {
  const since = lyingSince(lying);
  return since !== null && now.getTime() - since.getTime() >= days * day;
};
