/**
 * What a phone does in so many days after it scanned a source counts with that scan; then it is counted as new. As long
 * as the phone's id is kept anywhere (rules.md, 27).
 */
export const trailDays = 30;

/** Steps that a phone tells of by itself; scans and orders the server sees. */
export const toldSteps = ['looked', 'carted'] as const;
export type ToldStep = (typeof toldSteps)[number];

/** The way from the wall to a second order; who took a later step has taken the earlier ones. */
export const funnelSteps = ['phones', 'looked', 'carted', 'ordered', 'again'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** How many phones came how far; `newcomers` are those of `ordered` that had not ordered before. */
export type FunnelCounts = Record<FunnelStep | 'newcomers', number>;

export const noPhones: FunnelCounts = { phones: 0, looked: 0, carted: 0, ordered: 0, again: 0, newcomers: 0 };

export const addCounts = (one: FunnelCounts, other: FunnelCounts): FunnelCounts => ({
  phones: one.phones + other.phones,
  looked: one.looked + other.looked,
  carted: one.carted + other.carted,
  ordered: one.ordered + other.ordered,
  again: one.again + other.again,
  newcomers: one.newcomers + other.newcomers,
});
