/** A tab that was put to sleep may hold a lock for hours; after this long it is passed by, in milliseconds. */
const patience = 30_000;

/**
 * Does work while no other tab or worker of this origin does work under the same name. Browsers without locks do it
 * at once, and a lock that is not let go is waited for no longer than half a minute: what must hold without locks holds
 * by keys on the server.
 */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), patience);
  let begun = false;
  const begin = () => {
    begun = true;
    clearTimeout(timer);
    return work();
  };
  try {
    return await locks.request(`upstairs:${name}`, { signal: waiting.signal }, begin);
  } catch (error) {
    if (begun) throw error;
    return begin();
  }
}
