import { flyerPath } from '@/domain/building/placard';
import type { FlyerContent, FlyerPick } from '@/domain/flyers/flyer';
import { fill } from '@/i18n/fill';
import { formatShortFen } from '@/i18n/money';
import { paperWords as words } from '@/i18n/paper';
import { placardMessages } from '@/i18n/placards';
import { floorName } from '@/i18n/text';
import type { PaperOf } from './paper-facts';

/** A flyer as it goes to the printer, for one of its codes. */
export type FlyerPaper = FlyerContent & { version: number };
export type FlyerCodeOf = { floor: string | null; code: string };

/** Every sentence on one flyer, ready to be set. */
export type FlyerSentences = {
  url: string;
  address: string;
  shop: string;
  headline: string;
  words: string;
  button: string;
  scan: string;
  promise: string;
  noApp: string;
  week: string;
  picks: readonly { name: string; price: string; picture: string }[];
  coupon: FlyerContent['coupon'];
  belongs: string;
  version: string;
};

const priceOf = ({ unit, price }: FlyerPick): string => fill(unit === 'weight' ? words.weight : words.each, { price: formatShortFen(price).replace('¥', '') });

export function flyerSentences(flyer: FlyerPaper, { floor, code }: FlyerCodeOf, paper: PaperOf, slug: string): FlyerSentences {
  const shop = paper.shops.find((each) => each.slug === slug)!;
  const { minutes } = shop;
  const { version } = flyer;
  const url = paper.origin + flyerPath({ floor, code });
  return {
    url,
    address: url.replace(/^https?:\/\//, ''),
    shop: shop.label,
    headline: flyer.headline,
    words: flyer.words,
    button: floor ?? words.button,
    scan: words.scan,
    promise: floor === null ? fill(words.anyFloor, { minutes }) : fill(words.floor, { minutes, floor }),
    noApp: words.noApp,
    week: flyer.kind === 'card' ? words.next : words.week,
    picks: flyer.picks.map((pick) => ({ name: pick.name, price: priceOf(pick), picture: pick.picture })),
    coupon: flyer.coupon,
    belongs: fill(words.belongs, { building: paper.building, shop: shop.label, phone: shop.phone }),
    version: floor === null ? fill(words.version, { version }) : fill(words.versionFloor, { version, floor: floorName(floor) }),
  };
}

/** Every word of it: what the typeface is opened for. */
export const textsOf = ({ picks, coupon, ...said }: FlyerSentences): string[] => [
  ...Object.values(said), ...picks.flatMap(({ name, price }) => [name, price]), ...(coupon ? [coupon.code, coupon.worth, ...coupon.terms] : []),
  words.coupon, placardMessages.zh.sheet.watermark,
];
