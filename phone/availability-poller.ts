import type { Availability } from '@/domain/slots/availability';
import { now } from './clock';
import { fetchJson } from './fetch-json';
import { jittered } from './jitter';

/** Asked again every minute, give or take ten seconds, so that a building does not ask in step. */
const period = 60_000;
const spread = 10_000;

/** Two wishes for news within this time are one, in milliseconds: Add is tapped several times in a row. */
const freshFor = 2_000;

export type AvailabilityWatch = {
  /** Asks now, unless it just did. */
  refresh: () => void;
  stop: () => void;
};

type AvailabilityNews = {
  onFresh: (availability: Availability) => void;
  /** No usable answer came; what is shown stays and is as old as it was. */
  onSilence: () => void;
};

/** The path of GET availability: a floor, and one shop when its windows are wanted too. */
export const availabilityPath = (floor: string, shop: string | null): string =>
  `/api/v1/availability?floor=${encodeURIComponent(floor)}${shop === null ? '' : `&shop=${encodeURIComponent(shop)}`}`;

/**
 * Keeps a page's availability fresh: at once, each minute while it is in sight, when it comes back into sight or
 * the network returns, and on `refresh()`.
 */
export function watchAvailability(path: string, { onFresh, onSilence }: AvailabilityNews): AvailabilityWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = -Infinity;
  let asking = false;
  let stopped = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), jittered(period, spread));
  };
  async function ask(): Promise<void> {
    if (stopped) return;
    later();
    if (asking || globalThis.document?.visibilityState === 'hidden') return;
    asking = true;
    asked = now().getTime();
    const fetched = await fetchJson<Availability>(path);
    asking = false;
    if (stopped) return;
    if (fetched.kind === 'body') onFresh(fetched.value);
    else onSilence();
  }
  const refresh = () => void (now().getTime() - asked >= freshFor && ask());
  const onSight = () => globalThis.document?.visibilityState === 'visible' && refresh();
  const moments = [
    [globalThis.document, 'visibilitychange', onSight],
    [globalThis, 'focus', refresh],
    [globalThis, 'online', () => void ask()],
    [globalThis, 'offline', onSilence],
  ] as const;
  for (const [target, type, listener] of moments) target?.addEventListener?.(type, listener);
  void ask();
  return {
    refresh,
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const [target, type, listener] of moments) target?.removeEventListener?.(type, listener);
    },
  };
}
