'use client';
import type { PlacardView } from '@/domain/building/placard';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import styles from './placards.module.css';
import { Sheet } from './sheet';
import type { SheetFacts } from './sheet-facts';

type Props = { placard: PlacardView | null; count: number; facts: SheetFacts; text: PlacardMessages };

/** The first sheet as it will come out of the printer, and the button that prints them all. */
export function Proof({ placard, count, facts, text }: Props) {
  return (
    <section className={styles.proof} aria-label={text.preview}>
      <div className={styles.proofPaper}>
        {placard && (
          <div className={styles.proofScale}>
            <Sheet placard={placard} facts={facts} text={text.sheet} />
          </div>
        )}
      </div>
      <button type="button" className={`go ${styles.print}`} disabled={count === 0} onClick={() => window.print()}>
        {count === 0 ? text.printNothing : fill(text.print, { count })}
      </button>
      <p className={styles.soft}>{text.printHint}</p>
      {facts.local && <p className={styles.off}>{text.local}</p>}
    </section>
  );
}
