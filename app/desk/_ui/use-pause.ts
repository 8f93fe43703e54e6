'use client';
import { useEffect } from 'react';
import type { Result } from '@/domain/result';
import type { Availability } from '@/domain/slots/availability';
import { availabilityPath, watchAvailability } from '@/phone/availability-poller';
import { fetchJson } from '@/phone/fetch-json';
import { pauseShopAction } from '../_actions/pause-shop';
import { useDesk } from './desk-context';
import { pausedOf, type PausedShops } from './paused-shops';
import { useNow } from './use-board';
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

export type Pause = {
  /** ISO instant at which a paused shop takes orders again by itself, else null. */
  until: string | null;
  /** Pauses until an ISO instant or `next_opening`; null takes orders again. */
  pause: (until: string | null) => Promise<Result<null>>;
};

/** Whether a shop is paused, and the way to change it. */
export function usePause(slug: string | null): Pause {
  const { paused, shops } = useDesk();
  const now = useNow();
  const shop = shops.find((each) => each.slug === slug);
  const known = useStore<PausedShops>(paused, null);
  const until = (known ? known[slug ?? ''] : shop?.pausedUntil) ?? null;
  return {
    until: until !== null && Date.parse(until) > now ? until : null,
    pause: async (wish) => {
      const result = await pauseShopAction({ shop: slug, until: wish });
      const fetched = result.ok && shop ? await fetchJson<Availability>(pathFor(shop.floor)) : null;
      if (fetched?.kind === 'body') paused.set(pausedOf(fetched.value));
      return result;
    },
  };
}
