/** The cache of goods' pictures, which the worker fills: the first thing to go when the phone is full. */
export const pictureCache = 'pictures';

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/**
 * Does what writes to the phone; on a full phone the pictures go, and it is done once more. Orders are never what goes.
 * @throws what the work threw, when that did not help
 */
export async function withRoom<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isFull(error) || typeof caches === 'undefined') throw error;
    await caches.delete(pictureCache);
    return work();
  }
}

/** Asks the browser not to clear this phone's storage by itself; it may say no, and nothing depends on it. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Not over plain http, and not in every browser.
  }
}
