'use client';
import { useState } from 'react';
import { wasteItemAction } from '@/app/desk/_actions/waste-item';
import { type MenuFault, numberFault } from '@/domain/menu/item-faults';
import { type WasteReason, wasteReasons } from '@/domain/stock/entry';
import { wastedLimits } from '@/domain/stock/limits';
import { amountOf } from '@/phone/desk/typed-amount';
import styles from './item.module.css';
import { FigureField, NoteForm } from './note-form';
import type { Part } from './part';
import { useNoting } from './use-noting';

/** What nobody will buy, and why; there is nothing to lose of what is not there or not counted. */
export function WasteForm({ stock: { id, left, seen, shop, unit }, text, faults }: Part) {
  const { note, ...state } = useNoting();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<WasteReason>('spoiled');
  const [wrong, setWrong] = useState<MenuFault | null>(null);
  async function save(): Promise<void> {
    const amount = amountOf(typed, unit);
    const found = numberFault(amount, wastedLimits);
    setWrong(found);
    if (found === null && (await note(() => wasteItemAction({ shop, item: id, seen, amount, reason })))) setTyped('');
  }
  const { item, reasons, waste } = text;
  if (left === null || (left === 0 && !state.done)) return null;
  return (
    <NoteForm title={waste.title} save={waste.save} state={state} text={text} onSave={save}>
      <FigureField label={waste.amount} value={typed} wrong={wrong} faults={faults} onChange={setTyped} note={unit === 'weight' ? item.grams : undefined} keys={unit === 'weight' ? 'text' : 'numeric'} />
      <label className={styles.field}>
        {waste.reason}
        <select value={reason} onChange={({ target }) => setReason(wasteReasons.find((each) => each === target.value) ?? 'other')}>
          {wasteReasons.map((each) => (
            <option key={each} value={each}>
              {reasons[each]}
            </option>
          ))}
        </select>
      </label>
    </NoteForm>
  );
}
