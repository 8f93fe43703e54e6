'use client';
import { add, zero } from '@/domain/money';
import { type DayBooks, type Figure, receivedBy } from '@/domain/reports/day-books';
import type { BooksMessages } from '@/i18n/books';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import styles from './books.module.css';
import type { NamedFigure } from './figure-groups';

type Props = { books: DayBooks; open: string | null; text: BooksMessages; onOpen: (figure: NamedFigure) => void };

/** All that came in, by whichever way. */
const cameIn = ({ received }: DayBooks): Figure => ({
  amount: add(zero, ...receivedBy.map((by) => received[by].amount)),
  orders: [...new Set(receivedBy.flatMap((by) => received[by].orders))],
});

/** Rule 19 in one line: what came in, less what goes back, is what the orders behind it are worth; order by order. */
export function BalancePlate({ books, open, text, onOpen }: Props) {
  const even = books.uneven.length === 0;
  const words = even ? text.even : fill(text.uneven, { count: books.uneven.length });
  const parts = [
    [text.cameIn, cameIn(books), '−'],
    [text.goesBack, books.refunded, even ? '=' : '≠'],
    [text.kept, books.kept, ''],
  ] as const;
  return (
    <section className={`${styles.balance} ${even ? styles.even : styles.uneven}`} aria-label={text.balance}>
      <div className={styles.sum}>
        {parts.map(([what, figure, sign]) => (
          <Part key={what} what={what} figure={figure} sign={sign} lit={open === what} text={text} onOpen={onOpen} />
        ))}
      </div>
      {even ? (
        <p className={styles.verdict}>{words}</p>
      ) : (
        <button type="button" className={`go ${styles.look}`} onClick={() => onOpen({ name: words, value: String(books.uneven.length), orders: books.uneven })}>
          {words}
        </button>
      )}
    </section>
  );
}

type PartProps = { what: string; figure: Figure; sign: string; lit: boolean; text: BooksMessages; onOpen: (figure: NamedFigure) => void };

function Part({ what, figure, sign, lit, text, onOpen }: PartProps) {
  const value = formatFen(figure.amount);
  return (
    <>
      <span className={styles.part}>
        <span>{what}</span>
        <button type="button" className={styles.total} disabled={figure.orders.length === 0} aria-expanded={lit} aria-label={fill(text.opens, { what, value })} onClick={() => onOpen({ name: what, value, orders: figure.orders })}>
          {value}
        </button>
      </span>
      {sign !== '' && (
        <span className={styles.sign} aria-hidden="true">
          {sign}
        </span>
      )}
    </>
  );
}
