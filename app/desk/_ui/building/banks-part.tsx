'use client';
import { buildingLimits } from '@/domain/building/limits';
import { type BankInput, proposeStops, unserved } from '@/domain/building/plan-banks';
import type { Locale, Text } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { type OwnBuildingMessages, ownBuildingMessages } from '@/i18n/own-building';
import { describeStops } from '@/domain/building/describe-stops';
import { BankCard } from './bank-card';
import { Stepper } from '../field';
import type { FaultOf } from './floors-part';
import styles from './parts.module.css';

type Props<B extends BankInput> = {
  labels: readonly string[];
  /** Null: one for the whole tower. */
  banks: readonly B[] | null;
  text: OwnBuildingMessages;
  faultOf: FaultOf;
  onChange: (banks: readonly B[] | null) => void;
  /** A bank that was not there; the wizard's have no id yet. */
  make: (bank: BankInput) => B;
};

/** What a bank is called until its owner says otherwise, in both languages. */
function proposedName(index: number, count: number): Text {
  const nameIn = (locale: Locale): string => {
    const { defaults, numbered } = ownBuildingMessages[locale].lifts;
    const [low, mid, high] = defaults;
    if (count > defaults.length) return fill(numbered, { number: index + 1 });
    return (count === 2 ? [low, high] : [low, mid, high])[index] ?? '';
  };
  return { zh: nameIn('zh'), en: nameIn('en') };
}

const proposal = (labels: readonly string[], count: number): readonly BankInput[] =>
  proposeStops(labels, count).map((stops, index) => ({ name: proposedName(index, count), stops }));

/** How the tower's lifts are grouped, and where each group stops. */
export function BanksPart<B extends BankInput>({ labels, banks, text, faultOf, onChange, make }: Props<B>) {
  const t = text.lifts;
  const count = banks?.length ?? 1;
  // A new number means a new division: patching the old one would leave floors that no lift serves.
  const recount = (next: number) => onChange(next === 1 ? null : proposal(labels, next).map((bank, index) => (banks?.[index] ? { ...banks[index], ...bank } : make(bank))));
  const missing = banks === null ? [] : unserved(labels, banks);
  return (
    <>
      <p className={styles.hint}>{t.lead}</p>
      <Stepper label={t.count} value={count} {...buildingLimits.banks} fewer={t.fewer} more={t.more} onChange={recount} />
      {banks === null && <p className={styles.plate}>{t.one}</p>}
      {banks?.map((bank, index) => (
        <BankCard
          key={index}
          number={index + 1}
          bank={bank}
          labels={labels}
          text={text}
          faultOf={(field) => faultOf(`banks.${index}.${field}`)}
          onChange={(changed) => onChange(banks.map((each, place) => (place === index ? { ...each, ...changed } : each)))}
        />
      ))}
      <p role="status" className={styles.fault}>
        {missing.length > 0 ? fill(t.unserved, { floors: describeStops(labels, missing) }) : (faultOf('banks') ?? '')}
      </p>
    </>
  );
}
