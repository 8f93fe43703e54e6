'use client';
import type { PaymentsView } from '@/domain/payments/payments-view';
import type { PaymentsMessages } from '@/i18n/payments';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { Drawer } from './drawer';
import { FindOrder } from './find-order';
import { Fresh } from './fresh';
import { OpenPayments } from './open-payments';
import styles from './payments.module.css';
import { RefundTasks } from './refund-tasks';
import { useFreshMoney } from './use-fresh-money';

type Props = { view: PaymentsView; text: PaymentsMessages };

/** What waits for somebody's word, oldest first; what can still be taken back; what is to be given back; the drawer beside it. */
export function Payments({ view, text }: Props) {
  useFreshMoney();
  return (
    <DeskScreen title={text.title}>
      <div className={styles.work}>
        <div className={styles.lists}>
          <OpenPayments open={view.open} today={view.today} text={text} />
          <Fresh view={view} text={text} />
          <RefundTasks tasks={view.refunds} text={text} />
          <FindOrder shop={view.shop} today={view.today} text={text} />
        </div>
        <Drawer view={view} text={text} />
      </div>
    </DeskScreen>
  );
}
