'use client';
import { type SyntheticEvent, useState } from 'react';
import type { PlacardView } from '@/domain/building/placard';
import { fill } from '@/i18n/fill';
import type { PlacardMessages } from '@/i18n/placards';
import { parseFloorRange } from '@/phone/desk/floor-range';
import styles from './placards.module.css';

type Props = {
  /** From below. */
  labels: readonly string[];
  live: ReadonlyMap<string, PlacardView>;
  chosen: readonly string[];
  onChoose: (floors: ReadonlySet<string>) => void;
  text: PlacardMessages;
};

/** The lift panel: lit floors are printed. Top floor first, as in the lift. */
export function FloorPanel({ labels, live, chosen, onChoose, text }: Props) {
  const lit = new Set(chosen);
  const toggle = (label: string) => {
    const next = new Set(lit);
    if (!next.delete(label)) next.add(label);
    onChoose(next);
  };
  return (
    <section className={styles.panel} aria-label={text.choose}>
      <div className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{text.choose}</h2>
        <span className={styles.soft}>{fill(text.chosen, { count: chosen.length })}</span>
        <button type="button" className={styles.quiet} onClick={() => onChoose(new Set(labels))}>
          {text.all}
        </button>
        <button type="button" className={styles.quiet} onClick={() => onChoose(new Set())}>
          {text.none}
        </button>
      </div>
      <RangeField labels={labels} onChoose={onChoose} text={text} />
      <div className={styles.buttons}>
        {[...labels].reverse().map((label) => (
          <button
            key={label}
            type="button"
            className={lit.has(label) ? 'lift steel on' : 'lift steel'}
            aria-pressed={lit.has(label)}
            aria-label={fill(text.floor, { floor: label })}
            disabled={!live.has(label)}
            onClick={() => toggle(label)}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

/** Floors as one types them in a print dialog. */
function RangeField({ labels, onChoose, text }: Pick<Props, 'labels' | 'onChoose' | 'text'>) {
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const apply = (event: SyntheticEvent) => {
    event.preventDefault();
    const range = parseFloorRange(typed, labels);
    setUnknown(range.unknown);
    if (range.unknown.length === 0 && range.floors.length > 0) onChoose(new Set(range.floors));
  };
  return (
    <form className={styles.range} onSubmit={apply}>
      <input className={styles.rangeInput} value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={text.range} placeholder={text.rangeHint} autoComplete="off" aria-invalid={unknown.length > 0} aria-describedby="range-fault" />
      <button type="submit" className={styles.quiet}>
        {text.rangeApply}
      </button>
      <p id="range-fault" className={styles.off} role="alert">
        {unknown.length > 0 ? fill(text.rangeUnknown, { floors: unknown.join(', ') }) : ''}
      </p>
    </form>
  );
}
