'use client';
import { useState } from 'react';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { fill } from '@/i18n/fill';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import s from './hours.module.css';

type Props = {
  /** The weekday whose hours are copied, 1 Monday. */
  from: number;
  names: readonly string[];
  text: ShopHoursMessages;
  onCopy: (weekdays: readonly number[]) => void;
  onClose: () => void;
};

const workdays = [1, 2, 3, 4, 5];
const everyDay = [...workdays, 6, 7];

/** Which days are to be like this one: lit buttons, as in the lift. */
export function CopyDialog({ from, names, text: { week }, onCopy, onClose }: Props) {
  const [lit, setLit] = useState<readonly number[]>(workdays.filter((weekday) => weekday !== from));
  const toggle = (weekday: number) => setLit((known) => (known.includes(weekday) ? known.filter((each) => each !== weekday) : [...known, weekday]));
  return (
    <DeskDialog title={fill(week.copyTo, { day: names[from - 1]! })} closeLabel={week.copyCancel} onClose={onClose}>
      <div className={s.panel}>
        {everyDay.map((weekday) => (
          <button
            key={weekday}
            type="button"
            className={`lift steel wide ${lit.includes(weekday) || weekday === from ? 'on' : ''}`}
            aria-pressed={lit.includes(weekday) || weekday === from}
            disabled={weekday === from}
            onClick={() => toggle(weekday)}
          >
            {names[weekday - 1]}
          </button>
        ))}
      </div>
      <div className={s.row}>
        <button type="button" className={s.quiet} onClick={() => setLit(workdays)}>
          {week.copyWorkdays}
        </button>
        <button type="button" className={s.quiet} onClick={() => setLit(everyDay)}>
          {week.copyAll}
        </button>
      </div>
      <button type="button" className={`go ${s.copy}`} disabled={lit.length === 0} onClick={() => onCopy(lit)}>
        {week.copyDone}
      </button>
    </DeskDialog>
  );
}
