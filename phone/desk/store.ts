/** A value that screens follow: `get` answers the same object until it changes. */
export type Store<T> = {
  get: () => T;
  /** @returns a function that ends it. */
  subscribe: (listener: () => void) => () => void;
};

export type WritableStore<T> = Store<T> & { set: (value: T) => void };

/** Tells its listeners of every value that is another than the one before. */
export function createStore<T>(initial: T): WritableStore<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      listeners.forEach((listener) => listener());
    },
  };
}
