import type { Text } from '../menu/shop';

/** A shop where one is staff, as the desk needs to know it beside its menu. */
export type DeskShop = {
  slug: string;
  name: Text;
  floor: string;
  /** ISO instant while the shop is paused, else null. */
  pausedUntil: string | null;
  /** What the runner's phone shows as a QR for paying; null: the shop has none. */
  collectionCode: string | null;
  /** Bags that one person carries in one trip. */
  bagLimit: number;
  /** Whether its orders of one floor may ride together. */
  sharesRides: boolean;
};

/** Letters of a collection code: a QR of more would be too fine for a phone's camera at the door. */
export const collectionCodeLimit = 512;

/** Minutes for which prices may be ordered by without a network: ten minutes to a week. */
export const offlinePriceLimits = { least: 10, most: 10_080 } as const;

export type DeskSettings = {
  requiresScan: boolean;
  /** How old a phone's prices may be to order by them without a network, in minutes. */
  offlinePriceMinutes: number;
  /** Whether this person decides what concerns the whole building. */
  managesBuilding: boolean;
  /** In the building's order; only those that one may see. */
  shops: readonly DeskShop[];
};
