'use client';
import { useState } from 'react';
import { saveEveningPriceAction } from '@/app/desk/_actions/save-evening-price';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { type MenuFault, numberFault } from '@/domain/menu/item-faults';
import { fromLimits, percentLimits } from '@/domain/pricing/evening-price';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { wholeOf } from '@/i18n/typed-number';
import { parseTime, tidyTime } from '@/phone/desk/typed-time';
import styles from '../../item/_ui/item.module.css';
import { FigureField, NoteForm } from '../../item/_ui/note-form';
import { useNoting } from '../../item/_ui/use-noting';
import type { EveningPart } from './part';

type Wrong = { percent: MenuFault | null; from: MenuFault | null };

/** Sets an evening price; one that is there already is replaced. */
export function EveningForm({ evening: { shop, choices }, text, faults }: EveningPart) {
  const { locale } = useDesk();
  const { note, ...state } = useNoting();
  const [chosen, setChosen] = useState(0);
  const [typed, setTyped] = useState({ percent: '30', from: '19:00' });
  const [wrong, setWrong] = useState<Wrong>({ percent: null, from: null });
  async function save(): Promise<void> {
    const [percent, from] = [wholeOf(typed.percent.replace('%', '')), parseTime(typed.from)];
    const found = { percent: numberFault(percent, percentLimits), from: numberFault(from, fromLimits) };
    setWrong(found);
    const choice = choices[chosen];
    if (found.percent !== null || found.from !== null || !choice) return;
    await note(() => saveEveningPriceAction({ shop, target: { kind: choice.kind, id: choice.id }, percent, from }));
  }
  const words = text.evening;
  return (
    <NoteForm title={words.title} save={words.save} state={state} text={text} onSave={save}>
      <label className={styles.field}>
        {words.target}
        <select value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
          {choices.map(({ kind, id, name }, index) => (
            <option key={id} value={index}>
              {kind === 'category' ? fill(words.whole, { name: inLocale(name, locale) }) : inLocale(name, locale)}
            </option>
          ))}
        </select>
      </label>
      <FigureField label={words.percent} value={typed.percent} wrong={wrong.percent} faults={faults} onChange={(percent) => setTyped({ ...typed, percent })} />
      <FigureField label={words.from} value={typed.from} wrong={wrong.from} faults={faults} onChange={(from) => setTyped({ ...typed, from })} onLeave={() => setTyped({ ...typed, from: tidyTime(typed.from) })} />
    </NoteForm>
  );
}
