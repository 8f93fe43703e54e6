'use client';
import { lineWords } from '@/domain/orders/line-words';
import type { DeskOrder, OrderLineView } from '@/domain/orders/order-view';
import { formatGrams } from '@/i18n/grams';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { CardChanges } from './change/card-changes';
import styles from './card.module.css';

/** `约500 g` until the scale has spoken, then what it said; pieces as `×2`. */
export function amountText(line: OrderLineView, { text }: Pick<Desk, 'text'>): string {
  const { card } = text.board;
  if (line.unit === 'each') return fill(card.times, { count: line.quantity });
  if (line.finalGrams !== null) return formatGrams(line.finalGrams);
  return fill(card.about, { grams: formatGrams(line.grams ?? 0) });
}

/** What goes into the bag, in a size that hands can read; a note is never folded away. */
export function CardGoods({ order }: { order: DeskOrder }) {
  const desk = useDesk();
  return (
    <>
      <ul className={styles.goods}>
        {order.lines.map((line) => (
          <li key={line.position}>
            {inLocale(line.name, desk.locale)} <span className={styles.amount}>{amountText(line, desk)}</span>
            {lineWords(line).length > 0 && (
              <span className={styles.options}> {lineWords(line).map((word) => inLocale(word, desk.locale)).join(' ')}</span>
            )}
          </li>
        ))}
      </ul>
      <CardChanges order={order} />
      {order.note && <p className={styles.note}>{fill(desk.text.board.card.note, { note: order.note })}</p>}
      {order.status === 'placed' && order.escalatedAt !== null && (
        <p className={styles.escalated}>{desk.text.board.card.escalated}</p>
      )}
    </>
  );
}
