'use client';
import { useState } from 'react';
import { countItemAction } from '@/app/desk/_actions/count-item';
import { type MenuFault, numberFault } from '@/domain/menu/item-faults';
import { countedLimits } from '@/domain/stock/limits';
import { amountOf } from '@/phone/desk/typed-amount';
import styles from './item.module.css';
import { FigureField, NoteForm } from './note-form';
import type { Part } from './part';
import { useNoting } from './use-noting';

/** What somebody has counted becomes what there is. */
export function CountForm({ stock: { id, left, shop, unit }, text, faults }: Part) {
  const { note, ...state } = useNoting();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<MenuFault | null>(null);
  async function save(): Promise<void> {
    const now = amountOf(typed, unit);
    const found = numberFault(now, countedLimits);
    setWrong(found);
    if (found === null && (await note(() => countItemAction({ shop, item: id, was: left, now })))) setTyped('');
  }
  const { count, item } = text;
  return (
    <NoteForm title={count.title} save={count.save} state={state} text={text} onSave={save}>
      {left === null && <p className={styles.note}>{count.begin}</p>}
      <FigureField label={count.field} value={typed} wrong={wrong} faults={faults} onChange={setTyped} note={unit === 'weight' ? item.grams : undefined} keys={unit === 'weight' ? 'text' : 'numeric'} />
    </NoteForm>
  );
}
