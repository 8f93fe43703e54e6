import { read } from '@/server/db';
import { processWide } from './process-wide';

type Kept = Map<string, unknown>;

// What one route forgets no other may remember.
const all = processWide('kept', () => new WeakMap<object, Kept>());

/**
 * Something kept in memory for as long as the same database is open, so that nothing outlives the rows it came from.
 * @param name the same name is the same thing, whichever route's copy of a module asks.
 */
export function perDatabase<T>(name: string, make: () => T): T {
  const reader = read();
  let kept = all.get(reader);
  if (!kept) all.set(reader, (kept = new Map<string, unknown>()));
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}

export type Snapshot<T> = {
  /** What is kept, or what a new load answers; callers at the same time share one load. */
  get(): Promise<T>;
  /** Loads anew for whoever asks from now on. */
  forget(): void;
};

/**
 * A value loaded once and kept until it is forgotten. A load that was under way when it was forgotten is answered to
 * those who waited for it and never kept.
 */
export function snapshot<T>(name: string, load: () => Promise<T>): Snapshot<T> {
  const holder = () => perDatabase<{ loading?: Promise<T> | undefined }>(name, () => ({}));
  return {
    get() {
      const held = holder();
      if (held.loading) return held.loading;
      const loading = load();
      held.loading = loading;
      // A failure is not kept: the next caller tries again.
      loading.catch(() => held.loading === loading && (held.loading = undefined));
      return loading;
    },
    forget() {
      holder().loading = undefined;
    },
  };
}
