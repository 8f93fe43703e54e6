'use client';
import { useRouter } from 'next/navigation';
import { type SyntheticEvent, useState } from 'react';
import { saveDayAction } from '@/app/desk/_actions/save-day';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskDialog } from '@/app/desk/_ui/desk-dialog';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';
import { spanFaults } from '@/domain/slots/check-spans';
import type { PlannedDay } from '@/domain/slots/plan-day';
import { dayReasonLimit } from '@/domain/staff/hours-settings';
import { formatDate } from '@/i18n/dates';
import { fill } from '@/i18n/fill';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import { readSpan, typedSpan, type TypedSpan } from '@/phone/desk/typed-time';
import s from './hours.module.css';
import { SpanFields } from './span-fields';

type Props = { shop: string; day: PlannedDay; text: ShopHoursMessages; onClose: () => void };

const noon: TypedSpan = { opens: '10:30', closes: '14:00' };

/** The day as it is being changed. A closed day is no opening at all; opened again it begins with its last hours. */
function useDay(day: PlannedDay) {
  const [spans, setSpans] = useState<readonly TypedSpan[]>(day.spans.map(typedSpan));
  const [last, setLast] = useState<readonly TypedSpan[]>([noon]);
  const [reason, setReason] = useState(day.rule === 'own' ? (day.name?.zh ?? '') : '');
  const close = () => {
    if (spans.length > 0) setLast(spans);
    setSpans([]);
  };
  return { spans, setSpans, reason, setReason, close, open: () => spans.length === 0 && setSpans(last) };
}

/** One date's own hours: closed, or open as said here, with a word for the customers. */
export function DayDialog({ shop, day, text, onClose }: Props) {
  const { locale, ...desk } = useDesk();
  const router = useRouter();
  const { busy, fault, act } = useDeskAction({ ...desk, locale });
  const [tried, setTried] = useState(false);
  const { spans, setSpans, reason, setReason, close, open } = useDay(day);
  const faults = spanFaults(spans.map(readSpan));
  const keep = async (own: { spans: ReturnType<typeof readSpan>[] | null; reason: string | null }) => {
    const result = await act(() => saveDayAction({ shop, date: day.date, ...own }));
    if (!result?.ok) return;
    router.refresh();
    onClose();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length === 0) void keep({ spans: spans.map(readSpan), reason });
  };
  const date = formatDate(day.date, locale, 'weekday');
  return (
    <DeskDialog title={fill(text.day.title, { date })} closeLabel={text.day.cancel} onClose={onClose}>
      <form className={s.forms} onSubmit={submit}>
        <OpenOrClosed isOpen={spans.length > 0} text={text} onOpen={open} onClosed={close} />
        {spans.length > 0 && <SpanFields day={date} spans={spans} faults={tried ? faults : {}} onChange={setSpans} text={text} />}
        <label className={s.field}>
          {text.day.reason}
          <input value={reason} maxLength={dayReasonLimit} placeholder={text.day.reasonHint} autoComplete="off" onChange={(event) => setReason(event.target.value)} />
        </label>
        <Buttons busy={busy} text={text} onBack={day.rule === 'own' ? () => void keep({ spans: null, reason: null }) : null} />
        {fault !== null && (
          <p role="alert" className={s.fault}>
            {fill(text.unsaved, { reason: fault })}
          </p>
        )}
      </form>
    </DeskDialog>
  );
}

/** `onBack` null: the day is as the week and the calendar have it already. */
const Buttons = ({ busy, text, onBack }: { busy: boolean; text: ShopHoursMessages; onBack: (() => void) | null }) => (
  <div className={s.row}>
    <button type="submit" className="go" disabled={busy}>
      {busy ? text.busy : text.day.save}
    </button>
    {onBack && (
      <button type="button" className="go plain" disabled={busy} onClick={onBack}>
        {text.day.back}
      </button>
    )}
  </div>
);

type ChoiceProps = { isOpen: boolean; text: ShopHoursMessages; onOpen: () => void; onClosed: () => void };

const OpenOrClosed = ({ isOpen, text: { day }, onOpen, onClosed }: ChoiceProps) => (
  <div className={s.ways}>
    <label className={s.way}>
      <input type="radio" name="open" checked={isOpen} onChange={onOpen} />
      {day.open}
    </label>
    <label className={s.way}>
      <input type="radio" name="open" checked={!isOpen} onChange={onClosed} />
      {day.closed}
    </label>
  </div>
);
