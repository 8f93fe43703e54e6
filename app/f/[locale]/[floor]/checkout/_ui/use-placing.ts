'use client';
import { useEffect, useRef, useState } from 'react';
import { placeOrderAction } from '@/app/f/_actions/place-order';
import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import { type Attempt, canChange, holdsLines, isRecent, keepAttempt, nextAttempt, type OrderDraft, readAttempt } from '@/phone/attempt';
import { cartStore } from '@/phone/cart-store';
import { now } from '@/phone/clock';
import { patient } from '@/phone/patient';
import { type Doors, type Outcome, place, rememberStanding, settle } from '@/phone/placement';
import { postJson } from '@/phone/post-json';

export type Placing =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'waiting'; attempt: Attempt }
  | { kind: 'unanswered'; attempt: Attempt }
  | { kind: 'refused'; error: AppError; attempt: Attempt }
  | { kind: 'placed' };

export type Placement = {
  placing: Placing;
  /** The attempt of an earlier visit that is too old to go on by itself; placing now replaces it. */
  earlier: Attempt | null;
  send: (draft: OrderDraft) => void;
  /** Sends an unanswered attempt again, under its own key. */
  resend: () => void;
  /** Stops waiting so that the order can be changed; null where the answer has to be waited for. */
  release: (() => void) | null;
  /** Something was changed: what was refused is no longer what is on the screen. */
  forgetRefusal: () => void;
};

const doors: Doors = {
  action: (body) => patient(() => placeOrderAction(body)),
  post: (body) => postJson<PlacedOrder>('/api/v1/orders', body),
};

/** Waits, but no longer than until the network is back or the page is looked at again. */
function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const done = () => {
      clearTimeout(timer);
      end.abort();
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const { signal: ended } = end;
    addEventListener('online', done, { signal: ended });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && done(), { signal: ended });
    signal.addEventListener('abort', done, { signal: ended });
  });
}

/**
 * The attempt that a reloaded or reopened page goes on with: sent not long ago, not taken back to be changed, and of
 * the very goods that the screen is about to show.
 */
export function runningAttempt(slug: string): Attempt | null {
  const kept = readAttempt(slug);
  if (!kept?.open || kept.released || !isRecent(kept, now())) return null;
  return holdsLines(kept, cartStore(slug).get().lines) ? kept : null;
}

function earlierAttempt(slug: string): Attempt | null {
  const kept = readAttempt(slug);
  return kept?.open && !runningAttempt(slug) ? kept : null;
}

type Set = (placing: Placing | ((current: Placing) => Placing)) => void;

/** One attempt at a time; a second tap comes before React has drawn the first one. */
function useRun(locale: Locale, setPlacing: Set) {
  const busy = useRef(false);
  const patience = useRef<AbortController>(null);
  const finish = (attempt: Attempt, outcome: Outcome, { aborted }: AbortSignal) => {
    if (outcome.kind === 'placed') {
      busy.current = true;
      settle(attempt.body, outcome.placed, now());
      setPlacing({ kind: 'placed' });
      location.assign(`/f/${locale}/orders/${outcome.placed.token}`);
    } else if (!aborted) {
      busy.current = false;
      setPlacing(outcome);
      if (outcome.kind === 'refused' && outcome.error.code === 'replaced_order_stands') void rememberStanding(outcome.error.token);
    }
  };
  const run = (attempt: Attempt) => {
    if (busy.current) return;
    busy.current = true;
    const { signal } = (patience.current = new AbortController());
    setPlacing(attempt.open ? { kind: 'waiting', attempt } : { kind: 'sending' });
    const onWaiting = (waiting: Attempt) => !signal.aborted && setPlacing({ kind: 'waiting', attempt: waiting });
    const wait = (milliseconds: number) => waitFor(milliseconds, signal);
    void place(attempt, doors, { now, wait, onWaiting, signal }).then((outcome) => finish(attempt, outcome, signal));
  };
  const release = () => {
    patience.current?.abort();
    busy.current = false;
    setPlacing({ kind: 'idle' });
  };
  return { run, release };
}

/** Goes on with what an earlier life of this page left unanswered. */
function useResume(slug: string, run: (attempt: Attempt) => void, release: () => void) {
  const latest = useRef({ run, release });
  useEffect(() => {
    const { current } = latest;
    const kept = runningAttempt(slug);
    if (kept) current.run(kept);
    // Back from the order's page: the browser shows this page as it was left, with its order long placed.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && current.release();
    addEventListener('pageshow', onShow);
    return () => removeEventListener('pageshow', onShow);
  }, [slug]);
}

/** Placing one shop's order from this page: once, through both doors, and on after a reload. */
export function usePlacing(slug: string, locale: Locale): Placement {
  const [placing, setPlacing] = useState<Placing>({ kind: 'idle' });
  const [earlier] = useState(() => earlierAttempt(slug));
  const { run, release } = useRun(locale, setPlacing);
  useResume(slug, run, release);
  const stuck = placing.kind === 'waiting' || placing.kind === 'unanswered' ? placing.attempt : null;
  const letGo = () => {
    const kept = readAttempt(slug);
    if (kept) keepAttempt({ ...kept, released: true });
    release();
  };
  return {
    placing,
    earlier,
    send: (draft) => run(nextAttempt(readAttempt(slug), draft, now())),
    resend: () => stuck && run(stuck),
    release: stuck && canChange(stuck) ? letGo : null,
    forgetRefusal: () => setPlacing((current) => (current.kind === 'refused' ? { kind: 'idle' } : current)),
  };
}
