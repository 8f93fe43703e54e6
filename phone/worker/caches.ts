/**
 * What the worker keeps beside the precached shell. Pages and pictures can be had again and are the first to go when a
 * phone is full; orders stand in IndexedDB and in no cache.
 */
export const pagesCache = 'pages';
export const staticCache = 'static';
export { pictureCache as picturesCache } from '../make-room';

/** The caches of what the build listed: one, as the library names it, and for a moment perhaps an earlier one's. */
export async function precaches(): Promise<Cache[]> {
  const names = await caches.keys();
  return Promise.all(names.filter((name) => name.includes('precache')).map((name) => caches.open(name)));
}

/** Whether a script or style came with the worker. */
export async function isPrecached(path: string): Promise<boolean> {
  for (const cache of await precaches()) if (await cache.match(path)) return true;
  return false;
}
