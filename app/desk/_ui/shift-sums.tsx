'use client';
import { orderNumber } from '@/domain/orders/order-number';
import type { ShiftMoney, ShiftView } from '@/domain/payments/shift';
import { localTime } from '@/domain/time';
import { formatDate } from '@/i18n/dates';
import { fill } from '@/i18n/fill';
import { formatMoment } from '@/i18n/moment';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { useDesk } from './desk-context';
import styles from './shift-sums.module.css';
import { useNow } from './use-board';

type Props = { shift: ShiftView; words: PaymentsMessages['drawer'] };
type Behind = { key: string; text: string; amount: string };

/** What should lie in a drawer and of what that is made; each sum opens the orders, or what was written, behind it. */
export function ShiftSums({ shift, words }: Props) {
  const { sums, expected, byCode } = shift;
  const behind = useBehind(shift);
  return (
    <div className={styles.sums}>
      <Sum name={words.float} value={formatFen(sums.opening)} behind={[]} />
      <Sum name={words.received} value={signed('+', sums.received)} behind={behind.money('received')} />
      <Sum name={words.putIn} value={signed('+', sums.putIn)} behind={behind.moves('in')} />
      <Sum name={words.refunded} value={signed('−', sums.refunded)} behind={behind.money('refunded')} />
      <Sum name={words.takenOut} value={signed('−', sums.takenOut)} behind={behind.moves('out')} />
      <p className={`${styles.row} ${styles.expected}`}>
        <span>{shift.closed ? words.expectedThen : words.expected}</span>
        <b>{formatFen(expected)}</b>
      </p>
      {byCode > 0 && <Sum name={fill(words.byCode, { amount: formatFen(byCode) })} value="" behind={behind.money('byCode')} />}
    </div>
  );
}

const signed = (sign: string, amount: ShiftMoney['amount']): string => (amount === 0 ? formatFen(amount) : `${sign} ${formatFen(amount)}`);

/** What each sum is made of, in words. */
function useBehind({ orders, moves, openedAt }: ShiftView) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const opened = localTime(new Date(openedAt), building.timeZone).date;
  const numbered = ({ number, date }: ShiftMoney) => (date === opened ? orderNumber(number) : `${orderNumber(number)} · ${formatDate(date, locale)}`);
  return {
    money: (what: ShiftMoney['what']): Behind[] =>
      orders.filter((order) => order.what === what).map((order, index) => ({ key: `${index}`, text: numbered(order), amount: formatFen(order.amount) })),
    moves: (kind: 'in' | 'out'): Behind[] =>
      moves
        .filter((move) => move.kind === kind)
        .map(({ reason, by, at, amount }, index) => ({ key: `${index}`, text: [reason, by, formatMoment(at, now, building.timeZone, locale)].join(' · '), amount: formatFen(amount) })),
  };
}

function Sum({ name, value, behind }: { name: string; value: string; behind: readonly Behind[] }) {
  if (behind.length === 0) {
    return (
      <p className={styles.row}>
        <span>{name}</span>
        <b>{value}</b>
      </p>
    );
  }
  return (
    <details className={styles.opens}>
      <summary className={styles.row}>
        <span>{name}</span>
        <b>{value}</b>
      </summary>
      <ul>
        {behind.map(({ key, text, amount }) => (
          <li key={key}>
            <span>{text}</span>
            <b>{amount}</b>
          </li>
        ))}
      </ul>
    </details>
  );
}
