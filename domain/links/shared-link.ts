import type { PlacardStatus } from '../building/placard';
import type { Locale, Text } from '../menu/shop';
import { linkDays, linkPhones } from './order-link';

/** A neighbour's word is good for as many days and phones as the staff's (product.md, Who may order). */
export const shareDays = linkDays;
export const sharePhones = linkPhones;

/** Links that one phone makes within a day: more is no neighbour telling another. */
export const sharesPerDay = 10;

/** What a neighbour can point at; the row's CHECK knows `group` already. */
export const shareKinds = ['shop', 'item'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** `targetId`: a shop's slug, an item's id. */
export type ShareTarget = { kind: ShareKind; targetId: string };

/** What the link shows before it is opened, and where it leads. */
export type SharedThing = {
  /** Whose menu. */
  shop: string;
  /** What of the menu is to be in view: an element's id; null: the menu itself. */
  inView: string | null;
  name: Text;
  /** One line about it; may be empty. */
  about: Text;
  /** As a row shows it. */
  picture: string;
};

/** What says on the menu's address that a neighbour's link led there, and whether it still vouches. */
export const toldParam = 'told';
export type Told = 'vouched' | 'over';

/** Where a link leads: its thing in that shop's menu, on the floor of whoever told. */
export function sharedPath({ locale, floor, thing, told }: { locale: Locale; floor: string; thing: Pick<SharedThing, 'shop' | 'inView'>; told: Told }): string {
  const fragment = thing.inView === null ? '' : `#${thing.inView}`;
  return `/f/${locale}/${floor}/${thing.shop}?${toldParam}=${told}${fragment}`;
}

/**
 * Whether a neighbour's word still counts: within its days, and for as long as the placard counts by which its maker may
 * order; a reprint takes nothing from anybody.
 * @param now epoch milliseconds
 */
export const stillVouches = (link: { expiresAt: Date; placardStatus: PlacardStatus }, now: number): boolean =>
  link.expiresAt.getTime() > now && link.placardStatus !== 'revoked';

/** Under this a tab keeps the path of the link that it made, so that the card does not lead it on. */
export const tellingKey = 'upstairs:telling';

/** What a phone sends to tell a neighbour; `locale` is what it reads. */
export type MakeShareInput = ShareTarget & { placard: { floor: string; code: string }; locale: Locale };
