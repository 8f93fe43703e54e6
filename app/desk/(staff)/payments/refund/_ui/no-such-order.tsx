'use client';
import type { PaymentsMessages } from '@/i18n/payments';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import styles from './refund.module.css';

/** That day has no such order: says so, and leads back. */
export function NoSuchOrder({ shop, why, text }: { shop: string; why: string; text: PaymentsMessages }) {
  return (
    <DeskScreen title={text.refunds.find}>
      <DeskLink href={`/desk/payments?shop=${shop}`} className={`go plain ${styles.back}`}>
        ‹ {text.refund.back}
      </DeskLink>
      <p className="window">{why}</p>
    </DeskScreen>
  );
}
