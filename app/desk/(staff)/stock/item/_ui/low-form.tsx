'use client';
import { useState } from 'react';
import { saveLowMarkAction } from '@/app/desk/_actions/save-low-mark';
import { type MenuFault, numberFault } from '@/domain/menu/item-faults';
import { lowLimits } from '@/domain/stock/limits';
import { amountOf } from '@/phone/desk/typed-amount';
import { FigureField, NoteForm } from './note-form';
import type { Part } from './part';
import { useNoting } from './use-noting';

/** From how many left on the good is listed as running low. */
export function LowForm({ stock: { id, lowAt, shop, unit }, text, faults }: Part) {
  const { note, ...state } = useNoting();
  const [typed, setTyped] = useState(lowAt === null ? '' : String(lowAt));
  const [wrong, setWrong] = useState<MenuFault | null>(null);
  async function save(): Promise<void> {
    const mark = typed.trim() === '' ? null : amountOf(typed, unit);
    const found = mark === null ? null : numberFault(mark, lowLimits);
    setWrong(found);
    if (found === null) await note(() => saveLowMarkAction({ shop, item: id, lowAt: mark }));
  }
  const { item, lowMark } = text;
  const hint = unit === 'weight' ? `${lowMark.note} ${item.grams}` : lowMark.note;
  return (
    <NoteForm title={lowMark.title} save={lowMark.save} state={state} text={text} onSave={save}>
      <FigureField label={lowMark.field} value={typed} wrong={wrong} faults={faults} onChange={setTyped} note={hint} keys={unit === 'weight' ? 'text' : 'numeric'} />
    </NoteForm>
  );
}
