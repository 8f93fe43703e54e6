import { now } from '../clock';
import { pagesCache } from './caches';
import { withEarlyTaps } from './early-taps';
import { keepScripts } from './keep-scripts';
import { keptRevision } from './kept-facts';

/** By which clocks a page was kept: the server's to show, the phone's to tell how long ago. */
const keptHeader = 'x-kept';

/** A page that a phone may show again: whole, a page, and about nobody. */
const mayKeep = (response: Response): boolean =>
  response.status === 200 && !response.redirected && response.headers.get('content-type')?.startsWith('text/html') === true &&
  !response.headers.has('set-cookie');

/** Keeps a copy of a page that came from the network, and what it is made of. */
export async function keepPage(key: string, response: Response): Promise<void> {
  if (!mayKeep(response)) return;
  const html = await response.text();
  const headers = new Headers(response.headers);
  // The body is stored as it reads, not as it travelled.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(keptHeader, `${new Date(headers.get('date') ?? now()).toISOString()} ${now().toISOString()}`);
  // First what it is made of: a page without its scripts would be read and not ordered from.
  await keepScripts(html);
  await (await caches.open(pagesCache)).put(key, new Response(html, { headers }));
}

/** The revision that a menu page shows, as its HTML says; NaN for none. */
export const revisionIn = (html: string): number => Number(/data-revision="(\d+)"/.exec(html)?.[1] ?? NaN);

/** The HTML of a kept page and its headers, or null. */
async function read(key: string): Promise<{ html: string; headers: Headers } | null> {
  const kept = await (await caches.open(pagesCache)).match(key);
  return kept ? { html: await kept.text(), headers: new Headers(kept.headers) } : null;
}

/**
 * A kept page as it can be shown again. Of a menu whose prices have changed since, as the kept menu knows, there is none:
 * its prices must not be shown again.
 */
export async function keptPage(key: string, shop: string | null): Promise<Response | null> {
  const [kept, revision] = await Promise.all([read(key), shop === null ? null : keptRevision(shop)]);
  if (!kept || (revision !== null && revision !== revisionIn(kept.html))) return null;
  // Its own scripts read there how old it is.
  const dated = kept.html.replace('<html', `<html data-kept="${kept.headers.get(keptHeader) ?? ''}"`);
  return new Response(shop === null ? dated : withEarlyTaps(dated), { headers: kept.headers });
}

/** Whether a menu page of this revision is kept. */
export async function isKept(key: string, revision: number): Promise<boolean> {
  const kept = await read(key);
  return kept !== null && revisionIn(kept.html) === revision;
}
