import type { Clock } from './server-clock';
import { createStore, type Store } from './store';

const second = 1_000;

/** A gap between two ticks that only sleep explains, in milliseconds. */
const nap = 15_000;

/**
 * The last whole second in epoch milliseconds, beating while somebody looks at ages.
 * @param onNap the device slept: what is shown is as old as the nap was long
 */
export function createTicker(clock: Clock, onNap: () => void): Store<number> {
  const read = () => Math.floor(clock() / second) * second;
  const store = createStore(read());
  let watchers = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  function beat(): void {
    const before = store.get();
    store.set(read());
    if (store.get() - before > nap) onNap();
  }
  return {
    get: store.get,
    subscribe: (listener) => {
      const leave = store.subscribe(listener);
      watchers++;
      // Twice a second, so that no second is skipped on the screen.
      timer ??= setInterval(beat, second / 2);
      return () => {
        leave();
        if (--watchers > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}
