'use client';
import { useDeferredValue, useState } from 'react';
import type { StockItem, StockList } from '@/domain/menu/stock-list';
import { search } from '@/domain/menu/search';
import { canTend } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './goods.module.css';
import { GoodsRow } from './goods-row';
import { MenuWays } from './menu-ways';
import { NoGoods } from './no-goods';
import { isSoldOut, useSoldOut } from './use-sold-out';

/** The goods by category; one tap takes one off the menu until the next opening, or puts it back. */
export function Goods({ list }: { list: StockList }) {
  const { actor, text } = useDesk();
  const words = text.desk.goods;
  const [typed, setTyped] = useState('');
  const { items, mark, waiting, fault } = useSoldOut(list);
  const now = useNow();
  const gone = [...items.values()].filter((item) => isSoldOut(item, now)).length;
  const tends = canTend(actor, list.shop);
  const row = (id: string) => {
    const item = items.get(id);
    return item && <GoodsRow key={id} item={item} shop={list.shop} busy={waiting === id} onMark={tends ? (soldOut) => void mark(item, soldOut) : null} />;
  };
  if (items.size === 0) return <NoGoods shop={list.shop} />;
  return (
    <DeskScreen title={words.title}>
      <MenuWays shop={list.shop} />
      <p className={styles.lead}>{tends ? words.lead : words.onlyTending}</p>
      <div className={styles.bar}>
        <input className={styles.search} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={words.search} placeholder={words.search} />
        <b className={styles.gone}>{gone > 0 ? fill(words.soldOutCount, { count: gone }) : ''}</b>
      </div>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fill(words.unsaved, { reason: fault })}
        </p>
      )}
      <GoodsList list={list} items={items} typed={typed} row={row} />
    </DeskScreen>
  );
}

type ListProps = { list: StockList; items: ReadonlyMap<string, StockItem>; typed: string; row: (id: string) => React.ReactNode };

/** What was typed for, best match first; else all goods by category. */
function GoodsList({ list, items, typed, row }: ListProps) {
  const { locale, text } = useDesk();
  const query = useDeferredValue(typed.trim());
  if (query !== '') {
    const all = [...items.values()].map((item) => ({ ...item, names: [item.name.zh, item.name.en] }));
    const found = search(all, query);
    return found.length > 0 ? <ul className={styles.list}>{found.map(({ id }) => row(id))}</ul> : <p className={styles.none}>{text.desk.goods.none}</p>;
  }
  return list.categories.map((category) => (
    <section key={category.id} aria-label={inLocale(category.name, locale)}>
      <h2 className={styles.category}>{inLocale(category.name, locale)}</h2>
      <ul className={styles.list}>{category.items.map(({ id }) => row(id))}</ul>
    </section>
  ));
}
