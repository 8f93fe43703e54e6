'use client';
import { orderNumber } from '@/domain/orders/order-number';
import { isFinished } from '@/domain/orders/status';
import type { RefundView } from '@/domain/payments/payments-view';
import { refundable } from '@/domain/payments/refund';
import { errorMessages } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { RefundForm } from './refund-form';
import styles from './refund.module.css';

type Props = { shop: string; order: RefundView; text: PaymentsMessages };

/** What of an order's money can still go back, for which of its goods. */
export function Refund({ shop, order, text }: Props) {
  const { locale } = useDesk();
  const words = text.refund;
  const left = refundable(order.money);
  const why = !isFinished(order.status) ? words.notOver : left === 0 ? words.nothing : null;
  return (
    <DeskScreen title={fill(words.title, { number: orderNumber(order.number) })}>
      <DeskLink href={`/desk/payments?shop=${shop}`} className={`go plain ${styles.back}`}>
        ‹ {words.back}
      </DeskLink>
      <p className={styles.lead}>{[order.date, errorMessages[locale].statuses[order.status], fill(words.left, { amount: formatFen(left) })].join(' · ')}</p>
      {why === null ? <RefundForm shop={shop} order={order} left={left} text={text} /> : <p className={styles.none}>{why}</p>}
    </DeskScreen>
  );
}
