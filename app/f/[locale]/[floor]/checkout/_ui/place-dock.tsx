'use client';
import { useEffect, useRef } from 'react';
import { isBelowMinimum } from '@/domain/pricing/price-order';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen } from '@/i18n/money';
import { outboxMessages } from '@/i18n/outbox';
import s from './checkout.module.css';
import { type Checkout, useCheckout } from './use-checkout';
import type { NextStep } from './use-next-step';
import { useStuck } from './use-stuck';

/** When it comes and how it is paid, in a few words: what one agrees to with the tap beside it. */
function agreement({ timing, now, live, zone, locale, m, form, riding: { joined } }: Checkout): string {
  const time = joined
    ? formatDayTime(joined.promisedAt, new Date(live.known?.at ?? 0), zone, locale)
    : timing?.kind === 'window'
      ? formatDayTime(timing.startsAt, new Date(live.known?.at ?? 0), zone, locale)
      : now?.promiseMinutes
        ? fill(m.asapIn, { minutes: now.promiseMinutes })
        : m.asap;
  return `${timing ? time : m.noTime} · ${form.payment === 'cash' ? m.cashShort : m.code}`;
}

type Props = { step: NextStep; busy: boolean; onMissing: () => void };

/** An order that waits can be taken back, or called off; it goes out without another tap. */
function WaitingDock() {
  const { m, locale, placement } = useCheckout();
  return (
    <div className="dock">
      <button type="button" className="square" onClick={placement.takeBack}>
        {m.change}
      </button>
      <button type="button" className="go plain" onClick={() => void placement.callOff()}>
        {outboxMessages[locale].callOff}
      </button>
    </div>
  );
}

/** Where an order that waited was taken back or called off by a button that is gone now, the focus goes to the next step. */
function useNextFocus(isStuck: boolean) {
  const next = useRef<HTMLButtonElement>(null);
  const wasStuck = useRef(isStuck);
  useEffect(() => {
    if (wasStuck.current && !isStuck && document.activeElement === document.body) next.current?.focus({ preventScroll: true });
    wasStuck.current = isStuck;
  }, [isStuck]);
  return next;
}

/** The total and the one next step, under the thumb. */
export function PlaceDock({ step, busy, onMissing }: Props) {
  const checkout = useCheckout();
  const { m, locale, shop, age, priced, placement, frozen } = checkout;
  const isStuck = useStuck(placement.placing);
  const next = useNextFocus(isStuck);
  const total = priced.estimated ? aboutFen(priced.total, locale) : formatFen(priced.total);
  const short = isBelowMinimum(shop, priced);
  const sending = busy || frozen;
  if (isStuck) return <WaitingDock />;
  return (
    <div className="dock">
      <p className={s.total}>
        <b>{total}</b>
        {short ? (
          <small className={s.short}>{fill(m.shortOf, { amount: formatFen(priced.missing) })}</small>
        ) : (
          step.places && <small>{agreement(checkout)}</small>
        )}
      </p>
      <button
        ref={next}
        type="button"
        className="go"
        aria-busy={sending}
        disabled={sending || age.tooOld !== null}
        onClick={() => step.run() || onMissing()}
      >
        {sending ? m.sending : step.label}
      </button>
    </div>
  );
}
