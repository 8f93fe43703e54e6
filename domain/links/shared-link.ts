import type { PlacardStatus } from '../building/placard';
import type { Locale, Text } from '../menu/shop';
import { linkDays, linkPhones } from './order-link';

/** A neighbour's word is good for as many days and phones as the staff's (product.md, Who may order). */
export const shareDays = linkDays;
export const sharePhones = linkPhones;

/** Links that one phone makes within a day: more is no neighbour telling another. */
export const sharesPerDay = 10;

/** What a neighbour can point at. */
export const shareKinds = ['shop', 'item', 'group'] as const;
export type ShareKind = (typeof shareKinds)[number];

/** `targetId`: a shop's slug, an item's id, a group-buy's id. */
export type ShareTarget = { kind: ShareKind; targetId: string };

/** What the link shows before it is opened, and where it leads. */
export type SharedThing = ShareTarget & {
  /** Slug of the shop whose it is. */
  shop: string;
  name: Text;
  /** One line about it; may be empty. */
  about: Text;
  /** As a row shows it. */
  picture: string;
};

/** What says on an address that a neighbour's link led there, and whether it still vouches. */
export const toldParam = 'told';
export type Told = 'vouched' | 'over';

type Led = { locale: Locale; floor: string; thing: ShareTarget & { shop: string } };

/** Where a thing is, on the floor of whoever told: a group's own page, or a shop's menu with an item in view. */
export function sharedPath({ locale, floor, thing }: Led): string {
  if (thing.kind === 'group') return `/f/${locale}/${floor}/groups/${thing.targetId}`;
  return `/f/${locale}/${floor}/${thing.shop}${thing.kind === 'item' ? `#${thing.targetId}` : ''}`;
}

/** The same as a neighbour's link leads there. */
export function toldPath(led: Led, told: Told): string {
  const [path, fragment] = sharedPath(led).split('#');
  return `${path}?${toldParam}=${told}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Side of the square that previews get, in pixels; they take none below 300. */
export const sharePictureSide = 480;

/** Path of the picture of a thing, as PNG, which previews read where they read neither a drawing's SVG nor WebP. */
export const sharePicture = ({ kind, targetId }: ShareTarget): string => `/api/v1/share-pictures?${new URLSearchParams({ kind, id: targetId })}`;

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
