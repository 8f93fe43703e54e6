'use client';
import { Plate } from '@/app/_ui/plate';
import { formatDayTime, formatTime } from '@/i18n/clock';
import { errorText } from '@/i18n/errors';
import { fill } from '@/i18n/fill';
import s from './checkout.module.css';
import { Problem } from './problem';
import { RideSection } from './ride-section';
import { useCheckout } from './use-checkout';

type Choice = { checked: boolean; free?: boolean; onChoose: () => void; title: string; hint: string };

function Time({ checked, free = true, onChoose, title, hint }: Choice) {
  return (
    <label className={free ? s.time : `${s.time} ${s.full}`}>
      <input type="radio" name="time" checked={checked} disabled={!free} onChange={onChoose} />
      <span>
        <b>{title}</b>
        <small>{hint}</small>
      </span>
    </label>
  );
}

function Asap() {
  const { m, now, timing, edit } = useCheckout();
  const minutes = now?.promiseMinutes;
  if (minutes === null) return null;
  const hint = minutes === undefined ? '' : fill(m.asapIn, { minutes });
  return <Time checked={timing?.kind === 'asap'} onChoose={() => edit({ time: 'asap' })} title={m.asap} hint={hint} />;
}

/** As soon as possible, or one of the windows; full ones are shown as full. Of an order on its way its own time alone. */
export function WhenSection() {
  const { m, now, live, timing, zone, locale, edit, frozen, form, problem, riding } = useCheckout();
  const asOf = new Date(live.known?.at ?? 0);
  const stopped = form.fulfilment === 'delivery' && !frozen ? now?.suspended : undefined;
  const isShown = (startsAt: string) => !frozen || (timing?.kind === 'window' && timing.startsAt === startsAt);
  const windows = (now?.windows ?? []).filter(({ startsAt }) => isShown(startsAt));
  return (
    <fieldset className={s.when}>
      <legend>{m.when}</legend>
      <Problem at="when" />
      {stopped && problem?.code !== 'delivery_suspended' && (
        <div className={s.stopped}>
          <Plate tone="warn">
            <p role="status">{errorText({ code: 'delivery_suspended', ...stopped, next: now?.nextWindow ?? null }, locale, zone, asOf)}</p>
          </Plate>
        </div>
      )}
      <RideSection />
      {/* Who rides along comes when the ride does. */}
      <div className={s.times} hidden={riding.joined !== null}>
        {(!frozen || timing?.kind === 'asap') && <Asap />}
        {windows.map(({ startsAt, endsAt, free, pickup }) => (
          <Time
            key={startsAt}
            checked={timing?.kind === 'window' && timing.startsAt === startsAt}
            free={free}
            onChoose={() => edit({ time: startsAt })}
            title={formatDayTime(startsAt, asOf, zone, locale)}
            hint={free ? fill(m.to, { time: formatTime(endsAt, zone) }) : pickup ? m.fetchOnly : m.full}
          />
        ))}
      </div>
    </fieldset>
  );
}
