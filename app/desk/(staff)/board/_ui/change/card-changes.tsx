'use client';
import { orderNumber } from '@/domain/orders/order-number';
import type { DeskOrder } from '@/domain/orders/order-view';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from '../card.module.css';
import { wishText } from './wish-text';

/** What the hands must know of an order beside its goods: what is asked, what it goes without, what it makes good. */
export function CardChanges({ order }: { order: DeskOrder }) {
  const desk = useDesk();
  const { building, locale } = desk;
  const words = desk.text.changes.card;
  const nameOf = (position: number) => order.lines.find((line) => line.position === position)?.name;
  const gone = order.removed.map(({ name }) => inLocale(name, locale));
  return (
    <>
      {order.replaces !== null && <p className={styles.asking}>{fill(words.makesGood, { number: orderNumber(order.replaces) })}</p>}
      {order.offers.map((offer) => {
        const name = nameOf(offer.line);
        const values = { item: name ? inLocale(name, locale) : '', instead: inLocale(offer.name, locale), time: formatTime(offer.until, building.timeZone) };
        return (
          <p key={offer.line} className={styles.asking}>
            {fill(words.asking, values)}
          </p>
        );
      })}
      {order.request && <p className={styles.asking}>{wishText(order, desk)}</p>}
      {gone.length > 0 && <p className={styles.without}>{fill(words.removed, { items: gone.join(words.join) })}</p>}
    </>
  );
}
