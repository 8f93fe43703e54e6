'use client';
import { buildingLimits } from '@/domain/building/limits';
import { type FloorRange, planFloors, unluckyNumbers } from '@/domain/building/plan-floors';
import { fill } from '@/i18n/fill';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { NumberField, Stepper } from '../field';
import { FloorButtons } from './floor-buttons';
import styles from './parts.module.css';

/** What is wrong with a field, in words; null when nothing is. */
export type FaultOf = (field: string) => string | null;

type Props = { range: FloorRange; text: OwnBuildingMessages; faultOf: FaultOf; onChange: (range: FloorRange) => void };

const toggled = (numbers: readonly number[], number: number): readonly number[] =>
  numbers.includes(number) ? numbers.filter((each) => each !== number) : [...numbers, number].sort((a, b) => a - b);

/** Which floors there are, with the tower's lift panel drawn as one types. */
export function FloorsPart({ range, text, faultOf, onChange }: Props) {
  const t = text.floors;
  const { from, to, skipped, basements } = range;
  const { labels } = planFloors(range);
  // With the numbers left out: they can be pressed back.
  const all = planFloors({ ...range, skipped: [] }).labels;
  const press = (label: string) => !label.startsWith('B') && onChange({ ...range, skipped: toggled(skipped, Number(label)) });
  const offered = unluckyNumbers.filter((number) => number >= from && number <= to);
  return (
    <>
      <div className={styles.pair}>
        <NumberField label={t.from} value={from} fault={faultOf('floors.from')} onChange={(value) => onChange({ ...range, from: value })} />
        <NumberField label={t.to} value={to} fault={faultOf('floors.to')} onChange={(value) => onChange({ ...range, to: value })} />
      </div>
      <Stepper label={t.basements} value={basements} {...buildingLimits.basements} fewer={t.fewer} more={t.more} onChange={(value) => onChange({ ...range, basements: value })} />
      {offered.length > 0 && (
        <div className={styles.field} role="group" aria-label={t.skip}>
          <span aria-hidden="true">{t.skip}</span>
          <div className={styles.chips}>
            {offered.map((number) => (
              <button key={number} type="button" className={styles.chip} aria-pressed={skipped.includes(number)} onClick={() => onChange({ ...range, skipped: toggled(skipped, number) })}>
                {number}
              </button>
            ))}
          </div>
        </div>
      )}
      <div className={styles.field}>
        <p className={styles.hint}>{t.panelHint}</p>
        {faultOf('floors') !== null && <p className={styles.fault}>{faultOf('floors')}</p>}
        {all.length > 0 && <FloorButtons labels={all} lit={labels} name={t.button} label={t.panel} onPress={press} />}
        <p role="status" className={styles.hint}>
          {fill(t.count, { count: labels.length })}
        </p>
      </div>
    </>
  );
}
