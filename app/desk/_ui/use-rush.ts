'use client';
import { setRushAction } from '../_actions/set-rush';
import { rushesAt, type ShopRush } from './service-now';
import { useNow } from './use-board';
import { useServiceChange, useServiceNow } from './use-service';

/** The rush of a shop while it lasts, else null. */
export function useRushOf(slug: string | null): ShopRush | null {
  const service = useServiceNow();
  const now = useNow();
  return rushesAt(service, now).find((rush) => rush.slug === slug) ?? null;
}

export type Rushing = {
  busy: boolean;
  fault: string | null;
  /** Begins a rush, or with null ends it. @returns whether it was done. */
  set: (rush: { minutes: 0 | 10 | 20 | 30; half: boolean; until: string } | null) => Promise<boolean>;
};

/** The way to make a shop's promise longer or its windows smaller, and back. */
export function useRush(shop: string): Rushing {
  const { busy, fault, change } = useServiceChange();
  return { busy, fault, set: (rush) => change(() => setRushAction({ shop, rush })) };
}
