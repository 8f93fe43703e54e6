'use client';
import { type SetGood, setSums } from '@/domain/menu/set-draft';
import { fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import type { SetMessages } from '@/i18n/sets';
import { setDraftOf, type SetFields } from '@/phone/desk/set-form';
import styles from '../../edit/_ui/item-form.module.css';

const range = (from: number, to: number): string => (from === to ? formatFen(fen(from)) : `${formatFen(fen(from))}–${formatFen(fen(to))}`);

/** What the dishes cost one by one beside the price of the set, and what it earns where the cost is known. */
export function SetSumsLine({ fields, goods, m }: { fields: SetFields; goods: readonly SetGood[]; m: SetMessages }) {
  const { price, parts } = setDraftOf(fields);
  const { least, most, cost } = setSums(parts, goods);
  if (!Number.isSafeInteger(price) || price <= 0 || least === 0) return null;
  const amounts = { least: formatFen(least), most: formatFen(most), saved: range(Math.max(0, least - price), Math.max(0, most - price)) };
  const words = price > least ? m.dearer : least === most ? m.sumsOne : m.sums;
  return (
    <p className={styles.note} aria-live="polite">
      {fill(words, amounts)} {cost > 0 && cost <= price && fill(m.cost, { cost: formatFen(cost), margin: formatFen(fen(price - cost)) })}
    </p>
  );
}
