'use client';
import type { RefundTask } from '@/domain/payments/payments-view';
import { orderNumber } from '@/domain/orders/order-number';
import { fill } from '@/i18n/fill';
import { formatMoment } from '@/i18n/moment';
import { formatFen } from '@/i18n/money';
import type { PaymentsMessages } from '@/i18n/payments';
import { finishRefundAction } from '@/app/desk/_actions/finish-refund';
import { withdrawRefundAction } from '@/app/desk/_actions/withdraw-refund';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import { MoneyRow } from './money-row';
import styles from './payments.module.css';
import { useMoneyAction } from './use-money-action';

type Props = { tasks: readonly RefundTask[]; text: PaymentsMessages };

/** Money to be given back by hand, the oldest first. */
export function RefundTasks({ tasks, text }: Props) {
  const words = text.refunds;
  return (
    <section className={styles.block} aria-labelledby="refunds">
      <h2 id="refunds">{words.title}</h2>
      {tasks.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.list}>
        {tasks.map((task) => (
          <TaskRow key={task.refund} task={task} text={text} />
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ task, text }: { task: RefundTask; text: PaymentsMessages }) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const { busy, fault, ask } = useMoneyAction();
  const words = text.refunds;
  const named = { number: orderNumber(task.number), amount: formatFen(task.amount) };
  const facts = [words.why[task.why], formatMoment(task.madeAt, now, building.timeZone, locale), task.madeBy, task.unconfirmed ? words.confirmFirst : null];
  return (
    <MoneyRow of={task} amount={task.amount} facts={facts} fault={fault}>
      {!task.unconfirmed &&
        task.ways.map((way, index) => (
          <button key={way} type="button" className={`go ${index === 0 ? 'leaf' : 'plain'}`} disabled={busy} aria-label={fill(words.wayNamed, { ...named, way: words.ways[way] })} onClick={() => void ask(() => finishRefundAction({ refund: task.refund, way }))}>
            {words.ways[way]}
          </button>
        ))}
      {task.why === 'by_hand' && (
        <button type="button" className="go plain" disabled={busy} aria-label={fill(words.withdrawNamed, named)} onClick={() => void ask(() => withdrawRefundAction({ refund: task.refund }))}>
          {words.withdraw}
        </button>
      )}
    </MoneyRow>
  );
}
