'use client';
import { useEffect, useRef, useState } from 'react';
import { OfflineStatus } from '@/app/_ui/offline-status';
import { Plate } from '@/app/_ui/plate';
import type { Shop } from '@/domain/menu/shop';
import type { CheckoutProps } from './checkout-props';
import s from './checkout.module.css';
import { EmptyCart } from './empty-cart';
import { GoodsSection } from './goods-section';
import { PaymentSection } from './payment-section';
import { PlaceDock } from './place-dock';
import { Problem } from './problem';
import { Standing } from './standing';
import { type Checkout, CheckoutProvider, useCheckoutState } from './use-checkout';
import { useNextStep } from './use-next-step';
import type { Placing } from './use-placing';
import { WhenSection } from './when-section';
import { WhereSection } from './where-section';

/** After a tap that could not be followed, or a refusal: the first thing that needs the customer. */
function useAttention(taps: number, refusal: string | null) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (taps === 0 && refusal === null) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]');
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'start' });
  }, [taps, refusal]);
  return form;
}

/** Which refusal it is: the outbox is read anew again and again. */
const nameOf = (placing: Placing): string | null =>
  placing.kind === 'refused' ? [placing.entry.body.key, placing.entry.tries, placing.error.code].join() : null;

/** A refusal tells that what is on the screen is old: the menu, or stock and times. */
function useFreshNews({ reload, live: { refresh } }: Checkout, refusal: string | null) {
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    if (refusal === null) return;
    reload();
    latest.current();
    // Asked a moment ago means not asked now, and the server remembers its answer for a second, too.
    const again = setTimeout(() => latest.current(), 2_500);
    return () => clearTimeout(again);
  }, [refusal, reload]);
}

/** The checkout of one shop: where, when, what, how paid, and one button. */
export function CheckoutForm({ page, shop, reload }: { page: CheckoutProps; shop: Shop; reload: () => void }) {
  const checkout = useCheckoutState(page, shop, reload);
  const { step, busy, failed } = useNextStep(checkout);
  const [taps, setTaps] = useState(0);
  const { m, c, live, age, placement, frozen } = checkout;
  const refusal = nameOf(placement.placing);
  const form = useAttention(taps, refusal);
  useFreshNews(checkout, refusal);
  if (placement.placing.kind === 'placed') return <Plate>{m.placed}</Plate>;
  const standing = <Standing placement={placement} page={page} />;
  if (checkout.cart.lines.length === 0 && !frozen) {
    return (
      <>
        {standing}
        <EmptyCart page={page} />
      </>
    );
  }
  return (
    <CheckoutProvider value={checkout}>
      <OfflineStatus silent={live.silent} label={c.offline} text={age.text} />
      {age.tooOld && !frozen && <Plate tone="warn">{age.tooOld}</Plate>}
      {standing}
      {failed && <Plate tone="warn">{m.demoFailed}</Plate>}
      <div ref={form} className={s.whole}>
        <Problem at="whole" />
        <fieldset className={s.form} disabled={frozen || busy}>
          <legend className="visually-hidden">{m.title}</legend>
          <WhereSection />
          <WhenSection />
          <GoodsSection />
          <PaymentSection />
        </fieldset>
      </div>
      <PlaceDock step={step} busy={busy} onMissing={() => setTaps((count) => count + 1)} />
    </CheckoutProvider>
  );
}
