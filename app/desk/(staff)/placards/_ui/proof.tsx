'use client';
import { placardSizes } from '@/domain/flyers/placard-size';
import type { PlacardView } from '@/domain/building/placard';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import styles from './placards.module.css';
import { Sheet } from './sheet';
import type { SheetFacts } from './sheet-facts';

type Props = { placard: PlacardView | null; floors: readonly string[]; facts: SheetFacts; text: PlacardMessages };

/** The first sheet as it will come out of the printer, and the button that prints them all. */
export function Proof({ placard, floors, facts, text }: Props) {
  const count = floors.length;
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
      {placard && <PressFiles floors={floors} text={text} />}
      {facts.local && <p className={styles.off}>{text.local}</p>}
    </section>
  );
}

/** The chosen floors as files for a print shop, in each size. */
const PressFiles = ({ floors, text }: { floors: readonly string[]; text: PlacardMessages }) => (
  <div className={styles.press} role="group" aria-label={text.pdf}>
    <b>{text.pdf}</b>
    {placardSizes.map((size) => (
      <a key={size} className={styles.quiet} href={`/desk/placards/pdf?size=${size}&floors=${floors.join(',')}`} download aria-label={`${text.pdf} ${text.sizes[size]}`}>
        {text.sizes[size]}
      </a>
    ))}
    <p className={styles.soft}>{text.pdfHint}</p>
  </div>
);
