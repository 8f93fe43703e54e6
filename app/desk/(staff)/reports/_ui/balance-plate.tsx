'use client';
import { add } from '@/domain/money';
import { type DayBooks, receivedBy } from '@/domain/reports/day-books';
import type { BooksMessages } from '@/i18n/books';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import styles from './books.module.css';
import type { NamedFigure } from './figure-groups';

type Props = { books: DayBooks; text: BooksMessages; onOpen: (figure: NamedFigure) => void };

/** Rule 19 in one line: what came in, less what goes back, is what the orders behind it are worth; order by order. */
export function BalancePlate({ books, text, onOpen }: Props) {
  const came = add(...receivedBy.map((by) => books.received[by].amount));
  const even = books.uneven.length === 0;
  const words = even ? text.even : fill(text.uneven, { count: books.uneven.length });
  return (
    <section className={`${styles.balance} ${even ? styles.even : styles.uneven}`} aria-label={text.balance}>
      <p className={styles.sum}>
        <Part what={text.cameIn} value={formatFen(came)} /> <span aria-hidden="true">−</span>
        <Part what={text.goesBack} value={formatFen(books.refunded.amount)} /> <span aria-hidden="true">{even ? '=' : '≠'}</span>
        <Part what={text.kept} value={formatFen(books.kept.amount)} />
      </p>
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

const Part = ({ what, value }: { what: string; value: string }) => (
  <span className={styles.part}>
    <span>{what}</span>
    <b>{value}</b>
  </span>
);
