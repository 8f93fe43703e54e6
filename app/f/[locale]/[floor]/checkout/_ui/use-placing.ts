'use client';
import { useEffect, useRef, useState } from 'react';
import { placeOrderAction } from '@/app/f/_actions/place-order';
import { useOutbox } from '@/app/_ui/use-outbox';
import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import { cartStore } from '@/phone/cart-store';
import { readOrders } from '@/phone/orders-memory';
import { basisOf, cartLine, entryOfShop, isUnsure, type OrderDraft, type OutboxEntry } from '@/phone/outbox/entry';
import type { FirstDoor } from '@/phone/outbox/outbox';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';
import { patient } from '@/phone/patient';
import { withUsual } from '@/phone/usual';

/** How the order of a shop stands; all but the tap itself is read from the outbox. */
export type Placing =
  | { kind: 'idle' }
  /** A tap that is being kept. */
  | { kind: 'saving' }
  /** The phone could not keep it, so nothing was sent. */
  | { kind: 'unkept' }
  /** Kept on this phone, and on its way as far as there is one. */
  | { kind: 'waiting'; entry: OutboxEntry }
  | { kind: 'refused'; error: AppError; entry: OutboxEntry }
  | { kind: 'placed' };

export type Placement = {
  placing: Placing;
  /** Taken back or being called off, while an earlier request of it got no answer. */
  loose: OutboxEntry | null;
  send: (draft: OrderDraft) => void;
  /** Takes the order back to be changed; its goods are in the cart again. */
  takeBack: () => void;
  callOff: () => Promise<void>;
};

const firstDoor: FirstDoor = (body) => patient(() => placeOrderAction(body));

const isUnderWay = (entry: OutboxEntry): boolean => entry.state === 'queued' || entry.state === 'sending';

function placingOf(entry: OutboxEntry | null): Placing {
  if (!entry) return { kind: 'idle' };
  if (isUnderWay(entry)) return { kind: 'waiting', entry };
  if (entry.state === 'accepted') return { kind: 'placed' };
  const isRefused = entry.state === 'needs_confirmation' || entry.state === 'rejected';
  return isRefused && entry.error ? { kind: 'refused', error: entry.error, entry } : { kind: 'idle' };
}

/** Where to, after a change: to an order that was accepted, here or, as the phone's memory tells, by another tab. */
function tokenAfter(before: OutboxEntry | null, entry: OutboxEntry | null): string | null {
  const accepted = [entry, before].find((each) => each?.state === 'accepted');
  if (accepted?.placed) return accepted.placed.token;
  if (!before || !isUnderWay(before) || entry?.body.key === before.body.key) return null;
  const { wantedAt, body } = before;
  return readOrders().find(({ shop, placedAt }) => shop === body.shop && Date.parse(placedAt) >= Date.parse(wantedAt))?.token ?? null;
}

/**
 * Orders that another page has told of, where the next one is begun already: that page was left before the outbox could
 * settle them, and going back to them would take the new goods out of sight.
 */
const oldNews = (slug: string): ReadonlySet<string> =>
  new Set(cartStore(slug).get().lines.length > 0 ? readOrders().map(({ token }) => token) : []);

/** Goes to the order as soon as the server has it. @returns whether this page is being left for it. */
function useWayToOrder(slug: string, locale: Locale, shown: OutboxEntry | null): boolean {
  const [leaving, setLeaving] = useState(false);
  const last = useRef(shown);
  useEffect(() => {
    const told = oldNews(slug);
    const look = () => {
      const entry = entryOfShop(phoneOutbox().get().entries, slug);
      const token = tokenAfter(last.current, entry);
      last.current = entry;
      if (token === null || told.has(token)) return;
      setLeaving(true);
      location.assign(`/f/${locale}/orders/${token}`);
    };
    // Back from the order's page: the browser shows this page as it was left, with its order long placed.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && setLeaving(false);
    addEventListener('pageshow', onShow);
    const stop = phoneOutbox().subscribe(look);
    // It may have been accepted before this page listened.
    void phoneOutbox().refresh();
    return () => {
      removeEventListener('pageshow', onShow);
      stop();
    };
  }, [slug, locale]);
  return leaving;
}

/** Keeps an order, then lets the outbox send it; a second tap comes before React has drawn the first one. */
function useSend(after: string | null) {
  const [tap, setTap] = useState<'saving' | 'unkept' | null>(null);
  const busy = useRef(false);
  const send = (draft: OrderDraft) => {
    if (busy.current) return;
    busy.current = true;
    setTap('saving');
    void phoneOutbox()
      .place(draft, after, firstDoor)
      .then(() => setTap(null), () => setTap('unkept'))
      .finally(() => (busy.current = false));
  };
  return { tap, setTap, send };
}

/** Placing one shop's order from this page: kept first, once, and on after a reload, in any tab. */
export function usePlacing(slug: string, locale: Locale): Placement {
  const entry = entryOfShop(useOutbox().entries, slug);
  const leaving = useWayToOrder(slug, locale, entry);
  const { tap, setTap, send } = useSend(basisOf(entry));
  const placing = leaving ? { kind: 'placed' as const } : tap ? { kind: tap } : placingOf(entry);
  const failed = () => setTap('unkept');
  const takeBack = () => {
    if (!entry) return;
    cartStore(slug).change((cart) => withUsual(cart, entry.body.lines.map(cartLine)));
    void phoneOutbox().takeBack(entry.body.key).catch(failed);
  };
  const isLoose = entry !== null && (entry.state === 'withdrawn' || (entry.state === 'draft' && isUnsure(entry)));
  return {
    placing,
    loose: isLoose ? entry : null,
    send,
    takeBack,
    callOff: async () => {
      if (entry) await phoneOutbox().callOff(entry.body.key).catch(failed);
    },
  };
}
