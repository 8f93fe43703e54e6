'use client';
import type { FreshPayment, FreshRefund, PaymentsView } from '@/domain/payments/payments-view';
import { orderNumber } from '@/domain/orders/order-number';
import { formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { reopenRefundAction } from '@/app/desk/_actions/reopen-refund';
import { unconfirmPaymentAction } from '@/app/desk/_actions/unconfirm-payment';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { MoneyRow } from './money-row';
import styles from './payments.module.css';
import { useMoneyAction } from './use-money-action';

type Props = { view: PaymentsView; text: PaymentsMessages };

/** What was said in the last five minutes, and can still be said to have been a slip. */
export function Fresh({ view, text }: Props) {
  const now = useNow();
  const fresh = view.fresh.filter(({ until }) => Date.parse(until) > now);
  const given = view.given.filter(({ until }) => Date.parse(until) > now);
  if (fresh.length + given.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="fresh">
      <h2 id="fresh">{text.fresh.title}</h2>
      <ul className={styles.list}>
        {fresh.map((payment) => (
          <FreshRow key={payment.order} payment={payment} text={text} />
        ))}
        {given.map((refund) => (
          <GivenRow key={refund.refund} refund={refund} text={text} />
        ))}
      </ul>
    </section>
  );
}

function FreshRow({ payment, text }: { payment: FreshPayment; text: PaymentsMessages }) {
  const { building } = useDesk();
  const { busy, fault, ask } = useMoneyAction();
  const words = text.fresh;
  const facts = [fill(words[payment.method], { amount: formatFen(payment.amount) }), payment.by, fill(words.left, { time: formatTime(payment.until, building.timeZone) })];
  return (
    <MoneyRow of={payment} amount={payment.amount} facts={facts} fault={fault}>
      <button type="button" className="go plain" disabled={busy} aria-label={fill(words.undoNamed, { number: orderNumber(payment.number) })} onClick={() => void ask(() => unconfirmPaymentAction({ order: payment.order }))}>
        {words.undo}
      </button>
    </MoneyRow>
  );
}

function GivenRow({ refund, text }: { refund: FreshRefund; text: PaymentsMessages }) {
  const { building } = useDesk();
  const { busy, fault, ask } = useMoneyAction();
  const words = text.refunds;
  const amount = formatFen(refund.amount);
  const facts = [fill(words.given, { way: words.ways[refund.way], amount }), refund.by, fill(text.fresh.left, { time: formatTime(refund.until, building.timeZone) })];
  return (
    <MoneyRow of={refund} amount={refund.amount} facts={facts} fault={fault}>
      <button type="button" className="go plain" disabled={busy} aria-label={fill(words.undoNamed, { number: orderNumber(refund.number) })} onClick={() => void ask(() => reopenRefundAction({ refund: refund.refund }))}>
        {words.undo}
      </button>
    </MoneyRow>
  );
}
