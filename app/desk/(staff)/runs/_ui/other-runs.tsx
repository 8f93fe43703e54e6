'use client';
import type { RunView } from '@/domain/runs/run-view';
import { fill } from '@/i18n/fill';
import type { RunsMessages } from '@/i18n/runs';
import { amountsOf } from './amounts';
import styles from './runs.module.css';

/** What colleagues carry, stop by stop as they report it. */
export function OtherRuns({ runs, text }: { runs: readonly RunView[]; text: RunsMessages }) {
  return (
    <section className={styles.others}>
      <h2 className={styles.shop}>{text.others.title}</h2>
      {runs.map(({ id, staff, stops }) => {
        const open = stops.filter(({ doneAt }) => doneAt === null);
        const bags = open.reduce((sum, { orders }) => sum + orders.length, 0);
        return (
          <div key={id} className={styles.trip}>
            <p className={styles.title}>{fill(text.others.run, { name: staff.name ?? text.others.nobody, ...amountsOf(open.length, bags, text) })}</p>
            <p className={styles.row}>
              {stops.map(({ floor, doneAt }) => (
                <span key={floor} className={`lift steel ${doneAt === null ? 'on' : ''} ${styles.floor}`}>
                  {floor}
                </span>
              ))}
            </p>
          </div>
        );
      })}
    </section>
  );
}
