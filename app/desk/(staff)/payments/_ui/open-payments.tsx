'use client';
import type { OpenPayment } from '@/domain/payments/payments-view';
import type { PaymentMethod } from '@/domain/payments/payment';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { formatMoment } from '@/i18n/moment';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { confirmPaymentAction } from '@/app/desk/_actions/confirm-payment';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { MoneyRow } from './money-row';
import styles from './payments.module.css';
import { useMoneyAction } from './use-money-action';

type Props = { open: readonly OpenPayment[]; today: string; text: PaymentsMessages };

/** Claims to confirm and deliveries that were not paid, of any day: one tap each. */
export function OpenPayments({ open, today, text }: Props) {
  const words = text.open;
  const earlier = open.filter(({ date }) => date < today);
  const ofToday = open.filter(({ date }) => date >= today);
  return (
    <section className={styles.block} aria-labelledby="open-payments">
      <h2 id="open-payments">{words.title}</h2>
      {open.length === 0 && <p className={styles.none}>{words.none}</p>}
      <List rows={ofToday} text={text} />
      {earlier.length > 0 && <h3 className={styles.earlier}>{words.earlier}</h3>}
      <List rows={earlier} text={text} />
    </section>
  );
}

const List = ({ rows, text }: { rows: readonly OpenPayment[]; text: PaymentsMessages }) =>
  rows.length === 0 ? null : (
    <ul className={styles.list}>
      {rows.map((row) => (
        <OpenRow key={row.order} open={row} text={text} />
      ))}
    </ul>
  );

function OpenRow({ open, text }: { open: OpenPayment; text: PaymentsMessages }) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const { busy, fault, ask } = useMoneyAction();
  const words = text.open;
  const named = { number: orderNumber(open.number), amount: formatFen(open.amount) };
  const came = (as?: PaymentMethod) => void ask(() => confirmPaymentAction({ order: open.order, as }));
  const facts = [
    words[open.status],
    formatMoment(open.at, now, building.timeZone, locale),
    open.by === null ? null : fill(words.by, { name: open.by }),
  ];
  return (
    <MoneyRow of={open} amount={open.amount} facts={facts} fault={fault}>
      {open.status === 'claimed' && (
        <button type="button" className="go leaf" disabled={busy} aria-label={fill(words.cameNamed, named)} onClick={() => came()}>
          {words.came}
        </button>
      )}
      <button type="button" className={`go ${open.status === 'claimed' ? 'plain' : 'leaf'}`} disabled={busy} aria-label={fill(words.cashNamed, named)} onClick={() => came('cash')}>
        {words.cash}
      </button>
      {open.status === 'unpaid' && (
        <button type="button" className="go plain" disabled={busy} aria-label={fill(words.codeNamed, named)} onClick={() => came('code')}>
          {words.code}
        </button>
      )}
    </MoneyRow>
  );
}
