'use client';
import { Plate } from '@/app/_ui/plate';
import { refusalWords } from '@/app/f/[locale]/_ui/waiting-words';
import { errorText } from '@/i18n/errors';
import { outboxMessages } from '@/i18n/outbox';
import { refusedFields } from '@/phone/checkout-form';
import { now } from '@/phone/clock';
import { isUnsure } from '@/phone/outbox/entry';
import { type Place, placeOf } from '@/phone/refusal';
import { useCheckout } from './use-checkout';

/** What stands in the way, said where it belongs; the button under the thumb resolves it. */
export function Problem({ at }: { at: Place }) {
  const { problem, live, locale, zone, isDemo, m, placement } = useCheckout();
  const { placing } = placement;
  const refused = placing.kind === 'refused' ? placing.entry : null;
  // What a field says below itself is not said twice.
  if (!problem || placeOf(problem) !== at || Object.keys(refusedFields(problem)).length > 0) return null;
  const asOf = live.known ? new Date(live.known.at) : now();
  return (
    <div tabIndex={-1} data-problem={problem.code}>
      <Plate tone="warn">
        <p>
          <b>{refused ? refusalWords(problem, { m: outboxMessages[locale], locale, zone, at: asOf }) : errorText(problem, locale, zone, asOf)}</b>
        </p>
        {problem.code === 'not_in_building' && <p>{isDemo ? m.demoHint : m.scanHere}</p>}
        {problem.code === 'waited_too_long' && refused && isUnsure(refused) && <p>{m.maybePlaced}</p>}
        {refused?.state === 'needs_confirmation' && (
          <button type="button" className="go plain" onClick={() => void placement.callOff()}>
            {outboxMessages[locale].callOff}
          </button>
        )}
      </Plate>
    </div>
  );
}
