'use client';
import { Tile } from '@/app/_ui/tile';
import { type CartLine } from '@/domain/cart/cart';
import { checkLine } from '@/domain/cart/check-line';
import { itemsOf, type MenuItem, type Shop } from '@/domain/menu/shop';
import { unitPrice } from '@/domain/pricing/price-order';
import { pricePromoted } from '@/domain/promotions/price-promoted';
import type { Availability } from '@/domain/slots/availability';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen } from '@/i18n/money';
import { inLocale, shopLabel } from '@/i18n/text';
import { cartStore } from '@/phone/cart-store';
import { readOrders } from '@/phone/orders-memory';
import { readUsual, shopsWithUsual, withUsual } from '@/phone/usual';
import s from './floor.module.css';
import type { FloorProps } from './floor-props';

/** Two shops' usuals are a help, more are a list. */
const most = 2;

type Usual = { shop: Shop; lines: { line: CartLine; item: MenuItem }[] };

/** What of the last order can still be had at its shop. */
function usualOf(shop: Shop, left: Readonly<Record<string, number>>): Usual {
  const items = new Map(itemsOf(shop).map((item) => [item.id, item]));
  const lines = readUsual(shop.slug).flatMap((line) => {
    const item = items.get(line.item);
    return item && left[item.id] !== 0 && checkLine(item, line) === null ? [{ line, item }] : [];
  });
  return { shop, lines };
}

/** The usuals of this phone, the shop ordered from last first. */
function usuals(shops: readonly Shop[], known: Availability | null): Usual[] {
  const order = readOrders().map(({ shop }) => shop);
  const rank = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length);
  return shopsWithUsual()
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((slug) => shops.filter((shop) => shop.slug === slug))
    .map((shop) => usualOf(shop, known?.shops.find(({ slug }) => slug === shop.slug)?.left ?? {}))
    .filter(({ lines }) => lines.length > 0)
    .slice(0, most);
}

function UsualCard({ usual: { shop, lines }, tooOld, page }: { usual: Usual; tooOld: string | null; page: FloorProps }) {
  const { locale, floor, m, c } = page;
  const priced = pricePromoted(shop, lines.map(({ line, item }) => ({ ...line, unitPrice: unitPrice(item, line.options) })), 'delivery');
  const about = lines.some(({ line }) => line.grams !== null);
  const total = about ? aboutFen(priced.total, locale) : formatFen(priced.total);
  const again = () => {
    cartStore(shop.slug).change((cart) => withUsual(cart, lines.map(({ line }) => line)));
    location.assign(`/f/${locale}/${floor}/checkout?shop=${shop.slug}`);
  };
  return (
    <li className={`card ${s.shop}`}>
      <Tile picture={lines[0]!.item.picture} size={32} />
      <span className={s.text}>
        <b>{lines.map(({ item }) => inLocale(item.name, locale)).join(c.itemNames)}</b>
        <small>{fill(m.foundAt, { shop: shopLabel(shop, locale), price: total })}</small>
      </span>
      <button type="button" className="lift" aria-label={m.orderAgain} disabled={tooOld !== null} onClick={again}>
        ↻
      </button>
    </li>
  );
}

type Props = {
  shops: readonly Shop[];
  known: Availability | null;
  /** Why the prices are only to look at; null while they can be ordered by. */
  tooOld: string | null;
  page: FloorProps;
};

/** Order again: this tap fills the cart and leads to the checkout, the next one places it. */
export default function UsualCards({ shops, known, tooOld, page }: Props) {
  const found = usuals(shops, known);
  if (found.length === 0) return null;
  return (
    <section className={s.group}>
      <h2>{page.m.usualHeading}</h2>
      {tooOld && <p className={s.tooOld}>{tooOld}</p>}
      <ul>
        {found.map((usual) => (
          <UsualCard key={usual.shop.slug} usual={usual} tooOld={tooOld} page={page} />
        ))}
      </ul>
    </section>
  );
}
