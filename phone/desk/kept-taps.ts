import { makeKey } from '../outbox/entry';
import { keepStored, readStored, removeStored, storedKeys } from '../storage';

/** Where a page keeps the taps that were not answered. */
export type KeptTaps = {
  read: () => string | null;
  write: (text: string) => void;
  /** Hands over what ended pages of the same person left, each once; returns how to stop. */
  inherit: (take: (text: string) => void) => () => void;
};

/** One text that lives as long as the tab. */
type TabMemory = Pick<KeptTaps, 'read' | 'write'>;

const prefix = 'upstairs:taps:';
const nothing = '[]';

const locksOf = (): LockManager | undefined => globalThis.navigator?.locks;

/** Holds a lock until the signal fires or the page ends, however it ends. */
const hold = (locks: LockManager, name: string, signal: AbortSignal): Promise<unknown> =>
  locks.request(
    name,
    () => new Promise<void>((release) => (signal.aborted ? release() : signal.addEventListener('abort', () => release()))),
  );

function takeFrom(key: string, take: (text: string) => void): void {
  const text = readStored(key);
  if (typeof text !== 'string') return;
  // Kept in the new place before it leaves the old one: ended in between, a tap is there twice rather than not at all.
  take(text);
  removeStored(key);
}

/**
 * Taps of one person at the desk. An app may be ended while it waits for the network, and with it its tab's memory, so
 * each page keeps them under a key of its own and holds a lock of that name for as long as it lives; whoever gets the
 * lock afterwards sends what is left. Where there are no locks (plain http) they live as long as their tab.
 */
export function keepTaps(staff: string, tab: TabMemory): KeptTaps {
  if (!locksOf()) return { ...tab, inherit: () => () => undefined };
  const own = `${prefix}${staff}:${makeKey()}`;
  return {
    // Left by a page of an earlier build, or where the tablet was full.
    read: tab.read,
    write(text) {
      const isKept = text !== nothing && keepStored(own, text);
      if (!isKept) removeStored(own);
      // Full or forbidden: the tab's own memory may have room, and lives as long as the tab.
      tab.write(isKept ? nothing : text);
    },
    inherit(take) {
      const end = new AbortController();
      const locks = locksOf()!;
      hold(locks, own, end.signal).catch(() => undefined);
      for (const key of storedKeys(`${prefix}${staff}:`)) {
        if (key === own) continue;
        // A page that lives holds its own, and this waits until it ends.
        locks.request(key, { signal: end.signal }, () => takeFrom(key, take)).catch(() => undefined);
      }
      return () => end.abort();
    },
  };
}
