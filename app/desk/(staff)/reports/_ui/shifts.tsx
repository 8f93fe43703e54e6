'use client';
import { fen } from '@/domain/money';
import type { ShiftView } from '@/domain/payments/shift';
import type { BooksMessages } from '@/i18n/books';
import { formatMoment } from '@/i18n/moment';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { ShiftSums } from '@/app/desk/_ui/shift-sums';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './books.module.css';

type ShiftsProps = { shifts: readonly ShiftView[]; text: BooksMessages; drawer: PaymentsMessages['drawer'] };

/** The shifts that were opened on the day: who had the drawer, what should have lain in it and what did. */
export function Shifts({ shifts, text, drawer }: ShiftsProps) {
  return (
    <section className={styles.shifts} aria-label={text.shifts}>
      <h3>{text.shifts}</h3>
      {shifts.length === 0 && <p className={styles.lead}>{text.noShifts}</p>}
      <ul>
        {shifts.map((shift) => (
          <ShiftRow key={shift.id} shift={shift} text={text} drawer={drawer} />
        ))}
      </ul>
    </section>
  );
}

function ShiftRow({ shift, text, drawer }: Omit<ShiftsProps, 'shifts'> & { shift: ShiftView }) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const moment = (at: string) => formatMoment(at, now, building.timeZone, locale);
  const { closed } = shift;
  const from = moment(shift.openedAt);
  const who = closed ? fill(text.shift, { by: closed.by, from, until: moment(closed.at) }) : fill(text.shiftOpen, { by: shift.openedBy, from });
  const difference = closed ? fen(closed.counted - shift.expected) : null;
  return (
    <li className={styles.order}>
      <span className={styles.what}>{who}</span>
      {closed && (
        <span className={styles.small}>
          {text.counted} <b>{formatFen(closed.counted)}</b>
        </span>
      )}
      {difference !== null && difference !== 0 && (
        <span className={styles.small}>
          {text.difference} <b className={styles.off}>{`${difference > 0 ? '+' : ''}${formatFen(difference)}`}</b> {closed?.reason}
        </span>
      )}
      <div className={styles.inside}>
        <ShiftSums shift={shift} words={drawer} />
      </div>
    </li>
  );
}
