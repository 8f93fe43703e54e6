'use client';
import type { BooksMessages } from '@/i18n/books';
import { fill } from '@/i18n/fill';
import styles from './books.module.css';
import type { NamedFigure } from './figure-groups';

type Props = { figure: NamedFigure; lit: boolean; text: BooksMessages; onOpen: (figure: NamedFigure) => void };

/** One figure; with orders behind it, a button that opens them. */
export function FigureRow({ figure, lit, text, onOpen }: Props) {
  const { name, value, orders } = figure;
  return (
    <p className={styles.figureRow}>
      <span>{name}</span>
      {orders.length === 0 ? (
        <b className={styles.still}>{value}</b>
      ) : (
        <button type="button" className={styles.figure} aria-expanded={lit} aria-label={fill(text.opens, { what: name, value })} onClick={() => onOpen(figure)}>
          {value}
        </button>
      )}
    </p>
  );
}
