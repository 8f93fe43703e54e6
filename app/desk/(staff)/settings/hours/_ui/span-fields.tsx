'use client';
import { mostSpans, type SpanFault } from '@/domain/slots/check-spans';
import { fill } from '@/i18n/fill';
import type { ShopHoursMessages } from '@/i18n/shop-hours';
import { tidyTime, type TypedSpan } from '@/phone/desk/typed-time';
import s from './hours.module.css';

type Props = {
  /** The day's name in the fields' accessible names; also what makes their ids unique. */
  day: string;
  spans: readonly TypedSpan[];
  faults: Readonly<Record<number, SpanFault>>;
  onChange: (spans: readonly TypedSpan[]) => void;
  text: ShopHoursMessages;
};

const fresh: TypedSpan = { opens: '', closes: '' };

/** The openings of one day, as many as it has; each says by itself what is wrong with it. */
export function SpanFields({ day, spans, faults, onChange, text }: Props) {
  const { week } = text;
  const edit = (at: number, change: Partial<TypedSpan>) => onChange(spans.map((span, index) => (index === at ? { ...span, ...change } : span)));
  return (
    <div className={s.spans}>
      {spans.length === 0 && <p className={s.closed}>{week.closed}</p>}
      {spans.map((span, index) => (
        <div key={index} className={s.span}>
          <TimeField {...{ span, faults, index, edit }} field="opens" label={fill(week.opens, { day, n: index + 1 })} id={`${day}-${index}`} />
          <span aria-hidden="true">{week.to}</span>
          <TimeField {...{ span, faults, index, edit }} field="closes" label={fill(week.closes, { day, n: index + 1 })} id={`${day}-${index}`} />
          <button type="button" className={s.remove} aria-label={fill(week.removeNamed, { day, n: index + 1 })} onClick={() => onChange(spans.filter((_, at) => at !== index))}>
            {week.remove}
          </button>
          {faults[index] && (
            <p id={`${day}-${index}-fault`} className={s.fault}>
              {text.faults[faults[index]]}
            </p>
          )}
        </div>
      ))}
      {spans.length < mostSpans && (
        <button type="button" className={s.quiet} aria-label={fill(week.addNamed, { day })} onClick={() => onChange([...spans, fresh])}>
          {week.add}
        </button>
      )}
    </div>
  );
}

type TimeProps = Pick<Props, 'faults'> & {
  span: TypedSpan;
  index: number;
  field: keyof TypedSpan;
  label: string;
  id: string;
  edit: (at: number, change: Partial<TypedSpan>) => void;
};

/** Typed, not turned on a wheel: `1030` is enough, and only text can say 24:00. */
function TimeField({ span, faults, index, field, label, id, edit }: TimeProps) {
  const isWrong = faults[index] !== undefined;
  return (
    <input
      className={s.time}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={span[field]}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? `${id}-fault` : undefined}
      onChange={(event) => edit(index, { [field]: event.target.value })}
      onBlur={() => edit(index, { [field]: tidyTime(span[field]) })}
    />
  );
}
