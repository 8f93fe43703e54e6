'use client';
import { useDeferredValue, useMemo, useState } from 'react';
import { Tile } from '@/app/_ui/tile';
import { amountOf, type Cart } from '@/domain/cart/cart';
import type { Counter } from '@/domain/menu/counter';
import { oneTapPrice } from '@/domain/menu/one-tap';
import { search } from '@/domain/menu/search';
import { itemsOf, type MenuItem } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { aboutFen, formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './new-order.module.css';

type Props = { counter: Counter; cart: Cart; onTap: (item: MenuItem) => void };

/** Every good of the shop as one tile; what was typed for stands alone, best match first. */
export function GoodTiles({ counter, cart, onTap }: Props) {
  const words = useDesk().text.channels.order;
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const goods = useMemo(() => itemsOf(counter.shop).map((item) => ({ ...item, names: [item.name.zh, item.name.en] })), [counter]);
  const found = query === '' ? goods : search(goods, query);
  return (
    <section aria-label={words.goods} className={styles.goods}>
      <input type="search" className={styles.input} value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={words.search} placeholder={words.search} />
      {found.length === 0 && <p className={styles.empty}>{words.none}</p>}
      <ul className={styles.tiles}>
        {found.map((item) => (
          <GoodTile key={item.id} item={item} left={counter.left[item.id] ?? null} taken={takenOf(cart, item.id)} onTap={() => onTap(item)} />
        ))}
      </ul>
    </section>
  );
}

/** Pieces or grams of a good in this order. */
const takenOf = (cart: Cart, id: string): number => cart.lines.filter(({ item }) => item === id).reduce((sum, line) => sum + amountOf(line), 0);

/** From here on it helps to know how many are left: pieces, or grams. */
const scarce = { each: 10, weight: 3_000 };

type TileProps = { item: MenuItem; left: number | null; taken: number; onTap: () => void };

function GoodTile({ item, left, taken, onTap }: TileProps) {
  const { locale, text } = useDesk();
  const words = text.channels.order;
  const name = inLocale(item.name, locale);
  const amount = (count: number) => (item.unit === 'weight' ? formatGrams(count) : String(count));
  const price = oneTapPrice(item);
  const gone = left === 0;
  return (
    <li>
      <button type="button" className={styles.good} data-lit={taken > 0 || undefined} aria-label={fill(words.add, { item: name })} disabled={gone} onClick={onTap}>
        <Tile picture={item.picture} size={32} grey={gone} />
        <span className={styles.goodText}>
          <b>{name}</b>
          <small>
            {gone ? words.soldOut : item.unit === 'weight' ? aboutFen(price, locale) : formatFen(price)}
            {left !== null && left <= scarce[item.unit] && !gone && ` · ${fill(words.left, { amount: amount(left) })}`}
          </small>
        </span>
        {taken > 0 && <span className={styles.taken}>{amount(taken)}</span>}
      </button>
    </li>
  );
}
