'use client';
import { pauseShopAction } from '../_actions/pause-shop';
import { useDesk } from './desk-context';
import { pausedUntil } from './service-now';
import { useNow } from './use-board';
import { useServiceChange, useServiceNow } from './use-service';

/** The ISO instant at which a paused shop takes orders again by itself; null while it takes them. */
export function usePausedUntil(slug: string | null): string | null {
  const { shops } = useDesk();
  const now = useNow();
  const service = useServiceNow();
  const shop = shops.find((each) => each.slug === slug);
  const until = (service ? pausedUntil(service, slug) : shop?.pausedUntil) ?? null;
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
export function usePause(shop: string): Pausing {
  const { busy, fault, change } = useServiceChange();
  return { busy, fault, pause: (until) => change(() => pauseShopAction({ shop, until })) };
}
