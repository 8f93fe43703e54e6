import { type Fetched, fetchJson } from '../fetch-json';
import { jittered } from '../jitter';

/** Asked again every half minute, give or take five seconds, so that a floor does not ask in step. */
const period = 30_000;
const spread = 5_000;

export type JsonWatch = { refresh: () => void; stop: () => void };

/**
 * Keeps what a path answers fresh: at once, twice a minute while the page is in sight, when it comes back into sight or the
 * network returns, and on `refresh()`.
 */
export function watchJson<T>(path: string, onAnswer: (fetched: Fetched<T>) => void): JsonWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let stopped = false;
  async function ask(): Promise<void> {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), jittered(period, spread));
    if (asking || document.visibilityState === 'hidden') return;
    asking = true;
    const fetched = await fetchJson<T>(path);
    asking = false;
    if (!stopped) onAnswer(fetched);
  }
  const refresh = () => void ask();
  const lost = () => onAnswer({ kind: 'unreachable' });
  const moments = [[document, 'visibilitychange', refresh], [globalThis, 'online', refresh], [globalThis, 'offline', lost]] as const;
  for (const [target, type, listener] of moments) target.addEventListener(type, listener);
  refresh();
  return {
    refresh,
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const [target, type, listener] of moments) target.removeEventListener(type, listener);
    },
  };
}
