'use client';
import { Tile } from '@/app/_ui/tile';
import type { StockItem } from '@/domain/menu/stock-list';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { inLocale } from '@/i18n/text';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './goods.module.css';
import { isSoldOut } from './use-sold-out';

function stateText(item: StockItem, now: number, { building, locale, text }: Desk): string {
  const words = text.desk.goods;
  if (item.soldOutUntil !== null && isSoldOut(item, now)) {
    return fill(words.soldOutUntil, { time: formatDayTime(item.soldOutUntil, new Date(now), building.timeZone, locale) });
  }
  if (item.left === null) return words.uncounted;
  if (item.left === 0) return words.soldOut;
  const amount = item.unit === 'weight' ? formatGrams(item.left) : fill(words.pieces, { count: item.left });
  return fill(words.left, { amount });
}

type Props = { item: StockItem; shop: string; busy: boolean; onMark: ((soldOut: boolean) => void) | null };

/** One good: what is left of it, which leads to its stock, and the one tap that takes it off the menu or puts it back. */
export function GoodsRow({ item, shop, busy, onMark }: Props) {
  const desk = useDesk();
  const words = desk.text.desk.goods;
  const now = useNow();
  const gone = isSoldOut(item, now);
  const name = inLocale(item.name, desk.locale);
  const told = (
    <>
      <b>{name}</b>
      <span className={gone ? styles.gone : styles.left}>{stateText(item, now, desk)}</span>
    </>
  );
  return (
    <li className={styles.row}>
      <Tile picture={item.picture} size={40} grey={gone} />
      {onMark ? (
        <DeskLink className={`${styles.name}`} href={`/desk/stock/item?shop=${shop}&item=${item.id}`}>
          {told}
        </DeskLink>
      ) : (
        <span className={styles.name}>{told}</span>
      )}
      {onMark && (
        <button
          type="button"
          className={`go ${gone ? 'leaf' : 'plain'} ${styles.mark}`}
          aria-label={fill(gone ? words.putBackNamed : words.markSoldOutNamed, { item: name })}
          disabled={busy}
          onClick={() => onMark(!gone)}
        >
          {gone ? words.putBack : words.markSoldOut}
        </button>
      )}
    </li>
  );
}
