import { withRoom } from '../make-room';
import { precaches, staticCache } from './caches';

/**
 * Before this worker takes over and its list replaces the earlier one: pages of the earlier build are open, and kept,
 * and still ask for its scripts, with or without a network. Their names are content hashes, so none can clash.
 */
export async function keepEarlierStatics(): Promise<void> {
  const cache = await caches.open(staticCache);
  for (const precache of await precaches()) {
    for (const request of await precache.keys()) {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith('/_next/static/') || (await cache.match(pathname))) continue;
      const response = await precache.match(request);
      if (response) await withRoom(() => cache.put(pathname, response.clone()));
    }
  }
}
