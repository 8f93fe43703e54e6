import type { Locale } from '@/domain/menu/shop';
import { type DayBooks, type Figure, receivedBy } from '@/domain/reports/day-books';
import { refundWays } from '@/domain/payments/refund';
import type { BooksMessages } from '@/i18n/books';
import { errorMessages } from '@/i18n/errors';
import { formatFen } from '@/i18n/money';

/** A figure as it is shown: what it is of, in words, and the orders behind it. */
export type NamedFigure = { name: string; value: string; orders: readonly string[] };

const money = (name: string, { amount, orders }: Figure): NamedFigure => ({ name, value: formatFen(amount), orders });

/** The figures of a day in groups; those of nothing stay, so that each has its place every evening. */
export function figureGroups(books: DayBooks, text: BooksMessages, locale: Locale): { title: string; figures: NamedFigure[] }[] {
  const { statuses } = errorMessages[locale];
  return [
    { title: text.received, figures: receivedBy.map((by) => money(text.by[by], books.received[by])) },
    { title: text.given, figures: [...refundWays.map((way) => money(text.ways[way], books.given[way])), money(text.owed, books.owed)] },
    { title: text.open, figures: [money(text.claimed, books.claimed), money(text.unpaid, books.unpaid), money(text.toCollect, books.toCollect)] },
    {
      title: text.within,
      figures: [money(text.deliveryFees, books.deliveryFees), money(text.smallOrderFees, books.smallOrderFees), money(text.commission, books.commission)],
    },
    { title: text.orders, figures: books.statuses.map(({ status, orders }) => ({ name: statuses[status], value: String(orders.length), orders })) },
  ];
}
