'use client';
import type { ComplaintCount } from '@/domain/complaints/complaint';
import { inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import styles from './complaints.module.css';

/** What keeps being wrong: by item and reason, the most often first. */
export function Counts({ counts }: { counts: readonly ComplaintCount[] }) {
  const { locale, text } = useDesk();
  const words = text.changes.wrong;
  if (counts.length === 0) return null;
  return (
    <section aria-label={words.counts}>
      <h2 className={styles.heading}>{words.counts}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.times}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ shop, item, reason, count }) => (
            <tr key={`${shop} ${item.zh} ${reason}`}>
              <th scope="row">{inLocale(item, locale)}</th>
              <td>{words.reasons[reason]}</td>
              <td className={styles.times}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
