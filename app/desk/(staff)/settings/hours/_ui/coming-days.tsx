'use client';
import { useState } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { PlannedDay } from '@/domain/slots/plan-day';
import type { HoursSettings } from '@/domain/staff/hours-settings';
import { fill } from '@/i18n/fill';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import { DayDialog } from './day-dialog';
import { dayWords } from './day-words';
import s from './hours.module.css';

/** Two weeks are looked at; the rest is a tap away. */
const firstDays = 14;

/** The coming days as customers will find them, each with its reason: a window lit where the shop is open. */
export function ComingDays({ settings, text }: { settings: HoursSettings; text: ShopHoursMessages }) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const { days } = settings;
  const shown = all ? days : days.slice(0, firstDays);
  const chosen = days.find(({ date }) => date === open);
  return (
    <section className={s.card} aria-label={fill(text.days.title, { count: days.length })}>
      <h2>{fill(text.days.title, { count: days.length })}</h2>
      <p className={s.about}>{text.days.about}</p>
      <ul className={s.days}>
        {shown.map((day) => (
          <li key={day.date}>
            <DayRow day={day} text={text} onChange={() => setOpen(day.date)} />
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" className={s.quiet} onClick={() => setAll(true)}>
          {fill(text.days.more, { count: days.length - firstDays })}
        </button>
      )}
      {chosen && <DayDialog key={chosen.date} shop={settings.shop} day={chosen} text={text} onClose={() => setOpen(null)} />}
    </section>
  );
}

function DayRow({ day, text, onChange }: { day: PlannedDay; text: ShopHoursMessages; onChange: () => void }) {
  const { locale } = useDesk();
  const words = dayWords(day, text, locale);
  return (
    <button
      type="button"
      className={s.dayRow}
      data-open={day.spans.length > 0}
      data-rule={day.rule}
      aria-label={`${fill(text.days.change, { date: words.date })}: ${words.hours}, ${words.why}`}
      onClick={onChange}
    >
      <span className={s.light} aria-hidden="true" />
      <b className={s.date}>{words.date}</b>
      <span className={s.dayHours}>{words.hours}</span>
      <small className={s.why}>{words.why}</small>
    </button>
  );
}
