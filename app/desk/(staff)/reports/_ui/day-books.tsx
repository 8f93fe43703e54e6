'use client';
import { useState } from 'react';
import type { ShiftView } from '@/domain/payments/shift';
import { type BookedOrder, dayBooks } from '@/domain/reports/day-books';
import type { LocalDate } from '@/domain/time';
import type { BooksMessages } from '@/i18n/books';
import { fill } from '@/i18n/fill';
import type { PaymentsMessages } from '@/i18n/payments';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { BalancePlate } from './balance-plate';
import { BookedOrders } from './booked-orders';
import styles from './books.module.css';
import { FigureRow } from './figure-row';
import { figureGroups, type NamedFigure } from './figure-groups';
import { Shifts } from './shifts';

type Props = { shop: string; report: { date: LocalDate; orders: readonly BookedOrder[]; shifts: readonly ShiftView[] }; text: BooksMessages; drawer: PaymentsMessages['drawer'] };

/** A day's money: whether it comes out even, and of what it is made; every figure opens its orders. */
export function DayBooks({ shop, report: { date, orders, shifts }, text, drawer }: Props) {
  const { locale } = useDesk();
  const [open, setOpen] = useState<NamedFigure | null>(null);
  if (orders.length === 0 && shifts.length === 0) return <p className="window">{text.none}</p>;
  const books = dayBooks(orders);
  const behind = open && orders.filter(({ id }) => open.orders.includes(id));
  return (
    <section aria-labelledby="day-books">
      <h2 id="day-books" className={styles.heading}>
        {text.title}
      </h2>
      <p className={styles.lead}>{text.lead}</p>
      <BalancePlate books={books} open={open?.name ?? null} text={text} onOpen={setOpen} />
      <div className={styles.groups}>
        {figureGroups(books, text, locale).map(({ title, figures }) => (
          <section key={title} className={styles.group} aria-label={title}>
            <h3>{title}</h3>
            {figures.map((figure) => (
              <FigureRow key={figure.name} figure={figure} lit={open?.name === figure.name} text={text} onOpen={setOpen} />
            ))}
          </section>
        ))}
      </div>
      {open && behind && <BookedOrders key={open.name} title={fill(text.ordersOf, { what: open.name })} shop={shop} date={date} orders={behind} text={text} onClose={() => setOpen(null)} />}
      <Shifts shifts={shifts} text={text} drawer={drawer} />
      <p className={styles.sheets}>
        <a className="go plain" href={`/desk/reports/export?shop=${shop}&lang=${locale}&date=${date}`} download>
          {text.sheet}
        </a>
        <a className="go plain" href={`/desk/reports/export?shop=${shop}&lang=${locale}&month=${date.slice(0, 7)}`} download>
          {text.monthSheet}
        </a>
      </p>
    </section>
  );
}
