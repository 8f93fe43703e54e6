'use client';
import { type SyntheticEvent, useState } from 'react';
import { useDesk } from '@/app/desk/_ui/desk-context';
import type { HoursSettings } from '@/domain/staff/hours-settings';
import { weekdays } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import settingsStyles from '../../_ui/settings.module.css';
import { CopyDialog } from './copy-dialog';
import s from './hours.module.css';
import { SpanFields } from './span-fields';
import { useWeek, weekdayNumbers } from './use-week';

type Week = ReturnType<typeof useWeek>;
type Props = { settings: HoursSettings; text: ShopHoursMessages };

/** The hours of each weekday, and what becomes of them on holidays. */
export function WeekForm({ settings, text }: Props) {
  const { locale } = useDesk();
  const form = useWeek(settings, text);
  const [copying, setCopying] = useState<number | null>(null);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.save(event.currentTarget);
  };
  const names = weekdays[locale];
  return (
    <form className={s.card} onSubmit={submit} aria-label={text.week.title}>
      <h2>{text.week.title}</h2>
      <p className={s.about}>{text.week.about}</p>
      {weekdayNumbers.map((weekday) => (
        <Day key={weekday} {...{ form, text, weekday }} name={names[weekday - 1]!} onCopy={() => setCopying(weekday)} />
      ))}
      <Calendar form={form} text={text} />
      <div className={s.end}>
        <button type="submit" className="go" disabled={form.busy}>
          {form.busy ? text.busy : text.save}
        </button>
        <p role="status" className={form.failed ? settingsStyles.fault : settingsStyles.on}>
          {form.said}
        </p>
      </div>
      {copying !== null && (
        <CopyDialog
          from={copying}
          names={names}
          text={text}
          onCopy={(days) => {
            form.setDays(days, form.week[copying]!);
            setCopying(null);
          }}
          onClose={() => setCopying(null)}
        />
      )}
    </form>
  );
}

type DayProps = { form: Week; text: ShopHoursMessages; weekday: number; name: string; onCopy: () => void };

const Day = ({ form, text, weekday, name, onCopy }: DayProps) => (
  <fieldset className={s.day}>
    <legend>{name}</legend>
    <SpanFields day={name} spans={form.week[weekday]!} faults={form.faults[weekday]!} onChange={(spans) => form.setDays([weekday], spans)} text={text} />
    <button type="button" className={s.quiet} aria-label={fill(text.week.copyNamed, { day: name })} onClick={onCopy}>
      {text.week.copy}
    </button>
  </fieldset>
);

/** Whether the shop follows the public calendar, and then its hours on holidays. */
const Calendar = ({ form, text: { calendar, ...text } }: { form: Week; text: ShopHoursMessages }) => (
  <section className={s.calendar} aria-label={calendar.title}>
    <h3>{calendar.title}</h3>
    <label className={settingsStyles.switch}>
      <input type="checkbox" role="switch" checked={form.follows} onChange={(event) => form.follow(event.target.checked)} />
      {calendar.label}
    </label>
    <p className={s.about}>{calendar.about}</p>
    {form.follows && (
      <fieldset className={s.day}>
        <legend>{calendar.holiday}</legend>
        <SpanFields day={calendar.holiday} spans={form.week[0]!} faults={form.faults[0]!} onChange={(spans) => form.setDays([0], spans)} text={{ calendar, ...text }} />
      </fieldset>
    )}
  </section>
);
