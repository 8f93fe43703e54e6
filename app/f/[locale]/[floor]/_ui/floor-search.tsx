'use client';
import { Tile } from '@/app/_ui/tile';
import { oneTapPrice } from '@/domain/menu/one-tap';
import { search } from '@/domain/menu/search';
import { itemsOf, type MenuItem, type Shop } from '@/domain/menu/shop';
import type { Availability } from '@/domain/slots/availability';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen } from '@/i18n/money';
import { inLocale, shopLabel } from '@/i18n/text';
import s from './floor.module.css';
import type { FloorProps } from './floor-props';

/** As many answers as one would read; who wants more types another letter. */
const most = 30;

type Found = { shop: Shop; item: MenuItem; names: readonly string[]; pinyin: string; initials: string };

const searchable = (shops: readonly Shop[]): Found[] =>
  shops.flatMap((shop) =>
    itemsOf(shop).map((item) => ({ shop, item, names: [item.name.zh, item.name.en], pinyin: item.pinyin, initials: item.initials })),
  );

type Props = {
  query: string;
  /** Null while the menus are on their way. */
  shops: readonly Shop[] | null;
  /** The menus could not be had. */
  failed: boolean;
  known: Availability | null;
  page: FloorProps;
};

function Answer({ found: { shop, item }, soldOut, page }: { found: Found; soldOut: boolean; page: FloorProps }) {
  const { locale, floor, m } = page;
  const price = oneTapPrice(item);
  const first = item.usualGrams === null ? formatFen(price) : aboutFen(price, locale);
  return (
    <li>
      <a className={`card ${s.shop}`} href={`/f/${locale}/${floor}/${shop.slug}#${item.id}`}>
        <Tile picture={item.picture} size={32} grey={soldOut} />
        <span className={s.text}>
          <b>{inLocale(item.name, locale)}</b>
          <small>{fill(m.foundAt, { shop: shopLabel(shop, locale), price: soldOut ? m.soldOut : first })}</small>
        </span>
      </a>
    </li>
  );
}

/** What the whole tower has for what was typed; an answer leads to its row in the shop's menu. */
export default function FloorSearch({ query, shops, failed, known, page }: Props) {
  const { m } = page;
  const found = shops === null ? [] : search(searchable(shops), query).slice(0, most);
  const left = new Map(known?.shops.flatMap((shop) => Object.entries(shop.left)));
  const words = failed ? m.searchFailed : shops === null ? m.searching : fill(m.searchNone, { query: query.trim() });
  return (
    <section className={s.group}>
      <p className={found.length > 0 ? 'visually-hidden' : 'window'} aria-live="polite">
        {found.length > 0 ? fill(m.searchFound, { count: found.length }) : words}
      </p>
      <ul>
        {found.map((each) => (
          <Answer key={each.item.id} found={each} soldOut={left.get(each.item.id) === 0} page={page} />
        ))}
      </ul>
    </section>
  );
}
