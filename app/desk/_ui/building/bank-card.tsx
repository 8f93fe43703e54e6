'use client';
import { describeStops } from '@/domain/building/describe-stops';
import { type BankInput, stopsBetween } from '@/domain/building/plan-banks';
import { entrance } from '@/domain/building/plan-floors';
import { fill } from '@/i18n/fill';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import { SelectField, TextField } from '../field';
import { FloorButtons } from './floor-buttons';
import type { FaultOf } from './floors-part';
import styles from './parts.module.css';

type Props = {
  number: number;
  bank: BankInput;
  labels: readonly string[];
  text: OwnBuildingMessages;
  faultOf: FaultOf;
  onChange: (bank: BankInput) => void;
};

/** The longest run of stops next to each other, apart from the floors where everybody changes. */
function mainRun(labels: readonly string[], stops: readonly string[]): readonly [from: string, to: string] {
  const ground = entrance(labels);
  const upper = labels.filter((label) => stops.includes(label) && label !== ground && !label.startsWith('B'));
  const fallback = stops[0] ?? labels[0] ?? '';
  return [upper[0] ?? fallback, upper.at(-1) ?? fallback];
}

/** One lift bank: its name, from where to where, and the stops besides. */
export function BankCard({ number, bank, labels, text, faultOf, onChange }: Props) {
  const t = text.lifts;
  const { name, stops } = bank;
  const [from, to] = mainRun(labels, stops);
  const ground = entrance(labels);
  // The floors below and the entrance stay as they are: a range is about the floors it climbs to.
  const shared = stops.filter((label) => label === ground || label.startsWith('B'));
  const span = (low: string, high: string) => {
    const lit = new Set([...shared, ...stopsBetween(labels, low, high)]);
    onChange({ name, stops: labels.filter((label) => lit.has(label)) });
  };
  const press = (label: string) => onChange({ name, stops: labels.filter((each) => (each === label ? !stops.includes(each) : stops.includes(each))) });
  const options = labels.map((label) => [label, label] as const);
  return (
    <fieldset className={styles.card}>
      <legend>{fill(t.bank, { number })}</legend>
      <div className={styles.pair}>
        <TextField label={t.name} value={name.zh} fault={faultOf('name')} onChange={(zh) => onChange({ stops, name: { ...name, zh } })} />
        <TextField label={t.nameEn} value={name.en} fault={faultOf('nameEn')} onChange={(en) => onChange({ stops, name: { ...name, en } })} />
      </div>
      <div className={styles.pair}>
        <SelectField label={t.from} value={from} options={options} onChange={(low) => span(low, to)} />
        <SelectField label={t.to} value={to} options={options} onChange={(high) => span(from, high)} />
      </div>
      <p className={faultOf('stops') === null ? styles.hint : styles.fault}>
        {stops.length === 0 ? t.noStops : fill(t.stops, { stops: describeStops(labels, stops) })}
      </p>
      <details className={styles.more}>
        <summary>{t.change}</summary>
        <FloorButtons labels={labels} lit={stops} name={text.floors.button} label={fill(t.bank, { number })} onPress={press} />
      </details>
    </fieldset>
  );
}
