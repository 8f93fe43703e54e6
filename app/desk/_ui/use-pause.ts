'use client';
import { useEffect } from 'react';
import type { Availability } from '@/domain/slots/availability';
import { availabilityPath, watchAvailability } from '@/phone/availability-poller';
import { fetchJson } from '@/phone/fetch-json';
import { pauseShopAction } from '../_actions/pause-shop';
import { useDesk } from './desk-context';
import { pausedOf, type PausedShops } from './paused-shops';
import { useNow } from './use-board';
import { useDeskAction } from './use-desk-action';
import { useStore } from './use-store';

const pathFor = (floor: string) => availabilityPath(floor, null);

/** Keeps what is paused fresh, asked as the customers' phones ask; the clock or another tablet may end a pause. */
export function useWatchPauses(): void {
  const { paused, shops } = useDesk();
  const floor = shops[0]?.floor;
  useEffect(() => {
    if (floor === undefined) return;
    const onFresh = (availability: Availability) => paused.set(pausedOf(availability));
    return watchAvailability(pathFor(floor), { onFresh, onSilence: () => undefined }).stop;
  }, [floor, paused]);
}

/** The ISO instant at which a paused shop takes orders again by itself; null while it takes them. */
export function usePausedUntil(slug: string | null): string | null {
  const { paused, shops } = useDesk();
  const now = useNow();
  const shop = shops.find((each) => each.slug === slug);
  const known = useStore<PausedShops>(paused, null);
  const until = (known ? known[slug ?? ''] : shop?.pausedUntil) ?? null;
  return until !== null && Date.parse(until) > now ? until : null;
}

export type Pausing = {
  busy: boolean;
  /** Why it was not done, in words. */
  fault: string | null;
  /** Pauses until an ISO instant or the next opening; null takes orders again. @returns whether it was done. */
  pause: (until: string | null) => Promise<boolean>;
};

/** The way to pause a shop, and to resume it. */
export function usePause(slug: string): Pausing {
  const desk = useDesk();
  const { busy, fault, act } = useDeskAction(desk);
  const pause = async (until: string | null) => {
    const result = await act(() => pauseShopAction({ shop: slug, until }));
    if (!result?.ok) return false;
    const shop = desk.shops.find((each) => each.slug === slug);
    const fetched = shop ? await fetchJson<Availability>(pathFor(shop.floor)) : null;
    if (fetched?.kind === 'body') desk.paused.set(pausedOf(fetched.value));
    return true;
  };
  return { busy, fault, pause };
}
