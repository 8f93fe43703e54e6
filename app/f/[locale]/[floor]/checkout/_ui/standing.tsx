'use client';
import { Plate } from '@/app/_ui/plate';
import { formatDayTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { outboxMessages } from '@/i18n/outbox';
import { now } from '@/phone/clock';
import type { OutboxEntry } from '@/phone/outbox/entry';
import type { CheckoutProps } from './checkout-props';
import s from './checkout.module.css';
import type { Placement, Placing } from './use-placing';
import { useStuck } from './use-stuck';

type Props = { placement: Placement; page: CheckoutProps };

/** An earlier request got no answer: what becomes of it, and a way to be rid of it. */
function Loose({ entry, callOff, page: { m, zone, locale } }: { entry: OutboxEntry; callOff: () => Promise<void>; page: CheckoutProps }) {
  const o = outboxMessages[locale];
  if (entry.state === 'withdrawn') return <p>{o.callingOff}</p>;
  return (
    <>
      <p>{fill(m.earlier, { time: formatDayTime(entry.wantedAt, now(), zone, locale) })}</p>
      <button type="button" className="go plain" onClick={() => void callOff()}>
        {o.callOff}
      </button>
    </>
  );
}

function useText(placing: Placing, { m, locale }: CheckoutProps): string | null {
  const o = outboxMessages[locale];
  const isStuck = useStuck(placing);
  if (placing.kind === 'waiting') return isStuck ? o.saved : o.savedSending;
  if (placing.kind === 'saving') return m.sending;
  return placing.kind === 'unkept' ? m.unkept : null;
}

/** How the order stands while the server has not answered; announced. */
export function Standing({ placement: { placing, loose, callOff }, page }: Props) {
  const text = useText(placing, page);
  const isLoud = placing.kind !== 'saving' && (text !== null || loose !== null);
  return (
    <div aria-live="polite" className={isLoud ? s.standing : 'visually-hidden'}>
      {(text !== null || loose) && (
        <Plate tone="warn">
          {text !== null && <p>{text}</p>}
          {loose && <Loose entry={loose} callOff={callOff} page={page} />}
        </Plate>
      )}
    </div>
  );
}
