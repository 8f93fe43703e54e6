'use client';
import { isBelowMinimum } from '@/domain/pricing/price-order';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen } from '@/i18n/money';
import s from './checkout.module.css';
import { type Checkout, useCheckout } from './use-checkout';
import type { NextStep } from './use-next-step';

/** When it comes and how it is paid, in a few words: what one agrees to with the tap beside it. */
function agreement({ timing, now, live, zone, locale, m, form }: Checkout): string {
  const time =
    timing?.kind === 'window'
      ? formatDayTime(timing.startsAt, new Date(live.known?.at ?? 0), zone, locale)
      : now?.promiseMinutes
        ? fill(m.asapIn, { minutes: now.promiseMinutes })
        : m.asap;
  return `${timing ? time : m.noTime} · ${form.payment === 'cash' ? m.cashShort : m.code}`;
}

/** What the refused order costs now, else what is on the screen. */
const totalOf = ({ problem, priced }: Checkout) => (problem?.code === 'price_changed' ? problem.total : priced.total);

type Props = { step: NextStep; busy: boolean; onMissing: () => void };

/** The total and the one next step, under the thumb. */
export function PlaceDock({ step, busy, onMissing }: Props) {
  const checkout = useCheckout();
  const { m, locale, shop, priced, placement } = checkout;
  const { placing, resend, release } = placement;
  const total = priced.estimated ? aboutFen(totalOf(checkout), locale) : formatFen(totalOf(checkout));
  const short = isBelowMinimum(shop, priced);
  const stuck = placing.kind === 'unanswered';
  const sending = busy || placing.kind === 'sending' || placing.kind === 'waiting' || placing.kind === 'placed';
  const tap = () => {
    if (stuck) resend();
    else if (!step.run()) onMissing();
  };
  return (
    <div className="dock">
      {release && (placing.kind === 'waiting' || stuck) ? (
        <button type="button" className="square" onClick={release}>
          {m.change}
        </button>
      ) : (
        <p className={s.total}>
          <b>{total}</b>
          {short ? (
            <small className={s.short}>{fill(m.shortOf, { amount: formatFen(priced.missing) })}</small>
          ) : (
            step.places && <small>{agreement(checkout)}</small>
          )}
        </p>
      )}
      <button type="button" className="go" aria-busy={sending} disabled={sending} onClick={tap}>
        {sending ? m.sending : stuck ? m.tryAgain : step.label}
      </button>
    </div>
  );
}
