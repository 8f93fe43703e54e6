import { listen, type Topic } from './hub';

export type Feed = { stop(): void };

/** Where a feed's changes go; `seq` is the last event that `value` includes. */
export type FeedListener<T> = {
  change(change: { seq: number; value: T }): void;
  /** The feed has ended by a fault. */
  fault(error: unknown): void;
};

/**
 * Runs `pull` once now and once more after each wake, never two at a time: a wake during a pull makes one more follow,
 * because that pull may have read before the change. `onFault` hears of a pull that failed; the feed has ended then.
 */
export function startFeed(topics: readonly Topic[], pull: () => Promise<void>, onFault: (error: unknown) => void): Feed {
  let again = true;
  let running = false;
  let stopped = false;
  const run = async (): Promise<void> => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again && !stopped) {
        again = false;
        await pull();
      }
    } catch (error) {
      stop();
      onFault(error);
    } finally {
      running = false;
    }
  };
  const silence = listen(topics, () => void run());
  const stop = (): void => {
    stopped = true;
    silence();
  };
  void run();
  return { stop };
}
