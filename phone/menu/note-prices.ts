import { writeStored } from '../storage';
import { type PriceNote, pricesKey, type PriceTime } from './price-age';

type Kept = PriceTime & { building: { priceAgeMinutes: number }; shops: readonly { slug: string; revision: number }[] };

/** Beside the kept menu in storage that answers at once, so that a page need not open a database to tell a price's age. */
export const notePrices = ({ at, heardAt, building, shops }: Kept): void =>
  writeStored(pricesKey, {
    at,
    heardAt,
    minutes: building.priceAgeMinutes,
    revisions: Object.fromEntries(shops.map(({ slug, revision }) => [slug, revision])),
  } satisfies PriceNote);

/** The page is made of the kept menu: its prices are from then. */
export function notePage({ at, heardAt }: PriceTime): void {
  document.documentElement.dataset.kept = `${at} ${heardAt}`;
}
