'use client';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { saveWindowsAction } from '@/app/desk/_actions/save-windows';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { type HoursSettings, slotLengths, windowLimits, type WindowTerms } from '@/domain/staff/hours-settings';
import { fill } from '@/i18n/fill';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import settingsStyles from '../../_ui/settings.module.css';
import s from './hours.module.css';

const amounts = ['leadMinutes', 'slotCapacity', 'slotDishes', 'slotBags', 'piecesPerBag'] as const;
type Amount = (typeof amounts)[number];
type Typed = Record<Amount, string>;

/** May stay empty: then it is not counted. */
const isOptional = (name: Amount) => name === 'slotDishes' || name === 'slotBags';

const boundsOf = (name: Amount) => (name === 'leadMinutes' ? windowLimits.leadMinutes : { least: 1, most: windowLimits.most });

function isWrong(name: Amount, typed: string): boolean {
  if (typed.trim() === '') return !isOptional(name);
  const { least, most } = boundsOf(name);
  return !/^\d+$/.test(typed.trim()) || Number(typed) < least || Number(typed) > most;
}

const typedOf = (terms: WindowTerms): Typed =>
  Object.fromEntries(amounts.map((name) => [name, terms[name] === null ? '' : String(terms[name])])) as Typed;

const amountOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed));

/** Lead time, the windows' length, and how much each may take: a rolling limit in orders, pieces and bags. */
function useWindows({ shop, windows }: HoursSettings, text: ShopHoursMessages) {
  const router = useRouter();
  const { busy, done, fault, act } = useDeskAction(useDesk());
  const [typed, setTyped] = useState(() => typedOf(windows));
  const [slotMinutes, setLength] = useState(windows.slotMinutes);
  const [tried, setTried] = useState(false);
  const wrong = amounts.filter((name) => isWrong(name, typed[name]));
  async function save(): Promise<void> {
    setTried(true);
    if (wrong.length > 0) return;
    const { slotDishes, slotBags } = typed;
    const whole = { leadMinutes: Number(typed.leadMinutes), slotCapacity: Number(typed.slotCapacity), piecesPerBag: Number(typed.piecesPerBag) };
    const result = await act(() =>
      saveWindowsAction({ shop, slotMinutes, ...whole, slotDishes: amountOf(slotDishes), slotBags: amountOf(slotBags) }),
    );
    if (result?.ok) router.refresh();
  }
  const edit = (name: Amount, value: string) => setTyped((known) => ({ ...known, [name]: value }));
  const said = fault !== null ? fill(text.unsaved, { reason: fault }) : tried && wrong.length > 0 ? text.fix : done ? text.saved : '';
  return { typed, edit, slotMinutes, setLength, wrong: tried ? wrong : [], said, failed: said !== '' && said !== text.saved, busy, save };
}

export function WindowsForm({ settings, text }: { settings: HoursSettings; text: ShopHoursMessages }) {
  const form = useWindows(settings, text);
  const { windows: t } = text;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void form.save();
  };
  const lengths = [...new Set([...slotLengths, settings.windows.slotMinutes])].sort((a, b) => a - b);
  return (
    <form className={s.card} onSubmit={submit} aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className={s.about}>{t.about}</p>
      <div className={s.amounts}>
        <label className={s.field}>
          {t.slotMinutes}
          <select value={form.slotMinutes} onChange={(event) => form.setLength(Number(event.target.value))}>
            {lengths.map((count) => (
              <option key={count} value={count}>
                {fill(t.minutes, { count })}
              </option>
            ))}
          </select>
        </label>
        {amounts.map((name) => (
          <AmountField key={name} name={name} form={form} text={text} />
        ))}
      </div>
      <div className={s.end}>
        <button type="submit" className="go steel" disabled={form.busy}>
          {form.busy ? text.busy : text.save}
        </button>
        <p role="status" className={form.failed ? settingsStyles.fault : settingsStyles.on}>
          {form.said}
        </p>
      </div>
    </form>
  );
}

type AmountProps = { name: Amount; form: ReturnType<typeof useWindows>; text: ShopHoursMessages };

function AmountField({ name, form, text }: AmountProps) {
  const isFaulty = form.wrong.includes(name);
  return (
    <label className={s.field}>
      {text.windows[name]}
      <input
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={form.typed[name]}
        placeholder={isOptional(name) ? text.windows.uncounted : ''}
        aria-invalid={isFaulty}
        aria-describedby={isFaulty ? `${name}-fault` : undefined}
        onChange={(event) => form.edit(name, event.target.value)}
      />
      {isFaulty && (
        <span id={`${name}-fault`} className={s.fault}>
          {fill(text.faults.amount, boundsOf(name))}
        </span>
      )}
    </label>
  );
}
