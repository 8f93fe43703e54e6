import type { Locale } from '@/domain/menu/shop';
import { books as en } from './en/books';
import type { Messages } from './text';
import { books as zh } from './zh/books';

export type BooksMessages = Messages<typeof zh>;

/** The books of a day, and their sheet. */
export const booksMessages: Record<Locale, BooksMessages> = { zh, en };

export type BooksColumn = keyof BooksMessages['columns'];

/** The columns of the sheet, from the left. */
export const booksColumns = Object.keys(zh.columns) as BooksColumn[];
