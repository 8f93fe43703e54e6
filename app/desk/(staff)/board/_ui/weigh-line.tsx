'use client';
import { type SyntheticEvent, useState } from 'react';
import type { OrderLineView } from '@/domain/orders/order-view';
import { weighed } from '@/domain/money';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import { judgeWeight, scaleDigits } from '@/phone/desk/weighing';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { Keypad } from './keypad';
import styles from './weigh.module.css';

type Props = { line: OrderLineView; place: number; of: number; onWeight: (grams: number | 'estimate') => void };
type Doubt = 'none' | 'far' | 'impossible';

/** One good on the scale: its estimate, what was keyed in, what that costs, and one tap to keep the estimate. */
export function WeighLine({ line, place, of, onWeight }: Props) {
  const { locale, text } = useDesk();
  const words = text.board.weigh;
  const [digits, setDigits] = useState('');
  const [doubt, setDoubt] = useState<Doubt>('none');
  const estimate = line.grams ?? 0;
  const grams = Number(digits);
  const name = inLocale(line.name, locale);
  const type = (typed: string) => {
    setDigits(scaleDigits(typed));
    setDoubt('none');
  };
  const enter = (event: SyntheticEvent) => {
    event.preventDefault();
    const verdict = judgeWeight(grams, estimate);
    if (verdict === 'fine' || (verdict === 'far' && doubt === 'far')) onWeight(grams);
    else if (digits !== '') setDoubt(verdict);
  };
  return (
    <form className={styles.line} onSubmit={enter}>
      <div className={styles.side}>
        {of > 1 && <p className={styles.step}>{fill(words.step, { at: place, of })}</p>}
        <p className={styles.name}>{name}</p>
        <p className={styles.estimate}>{fill(words.estimate, { grams: formatGrams(estimate) })}</p>
        <ScaleDisplay item={name} digits={digits} onType={type} />
        <p className={styles.price} aria-live="polite">
          {grams > 0 && doubt !== 'impossible' ? formatFen(weighed(line.unitPrice, grams)) : '\u00a0'}
        </p>
        <Doubtful doubt={doubt} grams={grams} estimate={estimate} onRetype={() => type('')} />
        <button type="button" className={`go plain ${styles.keep}`} onClick={() => onWeight('estimate')}>
          {words.keep}
        </button>
      </div>
      <Keypad digits={digits} onType={type} sure={doubt === 'far'} />
    </form>
  );
}

type DisplayProps = { item: string; digits: string; onType: (digits: string) => void };

/** What the scale says, in amber; a field, so that a keyboard types into it, but no screen keyboard covers the keys. */
function ScaleDisplay({ item, digits, onType }: DisplayProps) {
  const words = useDesk().text.board.weigh;
  return (
    <label className={styles.display}>
      <span className="visually-hidden">{fill(words.gramsOf, { item })}</span>
      <input className={styles.input} value={digits} onChange={(event) => onType(event.target.value)} inputMode="none" autoComplete="off" autoFocus data-first placeholder="0" />
      <span aria-hidden="true">{words.grams}</span>
    </label>
  );
}

type DoubtfulProps = { doubt: Doubt; grams: number; estimate: number; onRetype: () => void };

/** A weight far off the estimate is asked once more; what cannot be is said. */
function Doubtful({ doubt, grams, estimate, onRetype }: DoubtfulProps) {
  const words = useDesk().text.board.weigh;
  if (doubt === 'none') return null;
  if (doubt === 'impossible') return <p className={styles.doubt} role="alert">{words.impossible}</p>;
  return (
    <div className={styles.doubt} role="alert">
      <p>{fill(words.far, { grams: formatGrams(grams), estimate: formatGrams(estimate) })}</p>
      <span className={styles.answers}>
        <button type="submit" className="go">
          {fill(words.farYes, { grams: formatGrams(grams) })}
        </button>
        <button type="button" className="go plain" onClick={onRetype}>
          {words.farNo}
        </button>
      </span>
    </div>
  );
}
