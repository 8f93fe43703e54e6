'use client';
import { type ReactNode, useEffect, useState } from 'react';
import type { BoardView } from '@/domain/orders/order-view';
import { DeskContext, type DeskFacts } from './desk-context';
import { DeskWatch } from './desk-watch';
import { type LiveDesk, openDesk } from './open-desk';

/** The board's feed runs as long as the page is open; it listens to what the browser says of network and sleep. */
function keepInStep({ feed, taps, kept }: LiveDesk): () => void {
  const end = feed.start();
  const listening = new AbortController();
  const on = { signal: listening.signal };
  const wake = () => feed.wake();
  window.addEventListener('online', wake, on);
  window.addEventListener('offline', () => feed.drop(), on);
  window.addEventListener('pageshow', (event) => event.persisted && wake(), on);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake(), on);
  if (!navigator.onLine) feed.drop();
  taps.resume();
  const disown = kept.inherit((text) => taps.adopt(text));
  let live = false;
  const follow = feed.subscribe(() => {
    const before = live;
    live = feed.get().connection === 'live';
    // Only as it comes back: each change on the board would cut short what a busy server asked to wait.
    if (live && !before) taps.resume();
  });
  return () => {
    end();
    disown();
    listening.abort();
    follow();
  };
}

/**
 * Keeps one desk open under all of its screens, so that a new order rings while somebody marks goods as sold out.
 * It lives in the layout, which stays while screens change.
 */
export function DeskProvider({ facts, initial, children }: { facts: DeskFacts; initial: BoardView; children: ReactNode }) {
  const [live] = useState(() => openDesk(facts.actor.id, initial));
  const [served] = useState(initial);
  useEffect(() => keepInStep(live), [live]);
  return (
    <DeskContext value={{ ...facts, ...live, served }}>
      {children}
      <DeskWatch />
    </DeskContext>
  );
}
