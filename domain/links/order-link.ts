/** A link that staff make for somebody without a placard is good for so many days and phones (product.md, Who may order). */
export const linkDays = 7;
export const linkPhones = 5;

export type LinkState = 'live' | 'over' | 'revoked';

/** One link as the desk lists it; its code was shown once, when it was made. */
export type OrderLinkView = {
  id: string;
  floor: string;
  /** The slug of the one shop it is good for; null: all of the building. */
  shop: string | null;
  madeBy: string;
  /** ISO instants. */
  createdAt: string;
  expiresAt: string;
  state: LinkState;
  /** Phones that have ordered through it. */
  phones: number;
};

/** @param now epoch milliseconds */
export function linkState(link: { expiresAt: Date; revokedAt: Date | null }, now: number): LinkState {
  if (link.revokedAt !== null) return 'revoked';
  return link.expiresAt.getTime() <= now ? 'over' : 'live';
}
