'use client';
import type { Closer } from '@/domain/cart/close-minimum';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen } from '@/i18n/money';
import { Tile } from './tile';

type Good = { id: string; picture: string; usualGrams: number | null };

type Props<T extends Good> = {
  closers: readonly Closer<T>[];
  /** The good's name in the page's language. */
  nameOf: (item: T) => string;
  locale: Locale;
  m: { take: string };
  onTake: (item: T) => void;
};

/** The goods that close the minimum, each taken with one tap. */
export function Closers<T extends Good>({ closers, nameOf, locale, m, onTake }: Props<T>) {
  return (
    <ul>
      {closers.map(({ item, price }) => (
        <li key={item.id}>
          <button type="button" aria-label={fill(m.take, { item: nameOf(item) })} onClick={() => onTake(item)}>
            <Tile picture={item.picture} size={26} />
            <span>{nameOf(item)}</span>
            <b>{item.usualGrams === null ? formatFen(price) : aboutFen(price, locale)}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}
