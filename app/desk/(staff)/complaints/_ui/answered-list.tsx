'use client';
import type { DeskComplaint } from '@/domain/complaints/complaint';
import { orderNumber } from '@/domain/orders/order-number';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useNow } from '@/app/desk/_ui/use-board';
import styles from './complaints.module.css';

/** What was answered in the last week, the newest first. */
export function AnsweredList({ complaints }: { complaints: readonly DeskComplaint[] }) {
  const { building, locale, text } = useDesk();
  const words = text.changes.wrong;
  const now = new Date(useNow());
  return (
    <section aria-label={words.answered}>
      <h2 className={styles.heading}>{words.answered}</h2>
      {complaints.length === 0 && <p className={styles.soft}>{words.noneAnswered}</p>}
      <ul className={styles.list}>
        {complaints.map(({ id, order, item, reason, answered }) => (
          <li key={id} className={styles.row}>
            <b className={styles.number}>{orderNumber(order.number)}</b>
            <span className={styles.what}>
              {inLocale(item, locale)} · {words.reasons[reason]}
              {answered?.words && <span className={styles.soft}> {answered.words}</span>}
            </span>
            {answered && (
              <span className={styles.done}>
                <b>
                  {fill(words.answers[answered.answer], {
                    amount: answered.amount === null ? '' : formatFen(answered.amount),
                    number: answered.replacement === null ? '' : orderNumber(answered.replacement),
                  })}
                </b>
                <span className={styles.soft}>{fill(words.by, { name: answered.by, time: formatDayTime(answered.at, now, building.timeZone, locale) })}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
