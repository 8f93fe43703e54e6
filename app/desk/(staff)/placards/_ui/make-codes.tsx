'use client';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import styles from './placards.module.css';
import type { PlacardState } from './use-placards';

type Props = { state: PlacardState; labels: readonly string[]; text: PlacardMessages };

/** One button for the codes of all floors at once; asking again makes only those that are missing. */
export function MakeCodes({ state: { live, busy, fault, make }, labels, text }: Props) {
  const missing = labels.filter((label) => !live.has(label)).length;
  const said = missing === labels.length ? text.noneYet : missing > 0 ? fill(text.missing, { count: missing }) : text.made;
  return (
    <div className={styles.make}>
      <p className={missing > 0 ? styles.off : styles.on} role="status">
        {said}
      </p>
      {missing > 0 && (
        <button type="button" className="go" disabled={busy} onClick={() => void make('all', false)}>
          {busy ? text.making : text.makeAll}
        </button>
      )}
      {fault !== null && (
        <p role="alert" className={styles.off}>
          {fault}
        </p>
      )}
    </div>
  );
}
