import { now } from '../clock';
import { withRoom } from '../make-room';
import { pagesCache } from './caches';
import { withEarlyTaps } from './early-taps';
import { keptRevision } from './kept-facts';
import { withLateScripts } from './late-scripts';
import { keepScripts } from './scripts';

/** The build that this worker came with; its build writes it here (serwist.config.mjs). */
declare const BUILD_ID: string;

/** By which clocks a page was kept: the server's to show, the phone's to tell how long ago. */
const keptHeader = 'x-kept';

/** Under which worker it was kept: after an update it is had anew, so that no build's scripts are needed for ever. */
const buildHeader = 'x-kept-by';

/** A page that a phone may show again: whole, and a page. That none of them is about a person is for the routes to say. */
const mayKeep = (response: Response): boolean =>
  response.status === 200 && !response.redirected && response.headers.get('content-type')?.startsWith('text/html') === true;

/** Keeps a copy of a page that came whole from the network (whole-page.ts), and what it is made of. */
export async function keepPage(key: string, response: Response): Promise<void> {
  if (!mayKeep(response)) return;
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.set(keptHeader, `${new Date(headers.get('date') ?? now()).toISOString()} ${now().toISOString()}`);
  headers.set(buildHeader, BUILD_ID);
  // First what it is made of: a page without its scripts would be read and not ordered from.
  await keepScripts(html);
  const cache = await caches.open(pagesCache);
  await withRoom(() => cache.put(key, new Response(html, { headers })));
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
  return new Response(shop === null ? dated : withEarlyTaps(withLateScripts(dated)), { headers: kept.headers });
}

/** Whether a menu page of this revision, and of this build, is kept. */
export async function isKept(key: string, revision: number): Promise<boolean> {
  const kept = await read(key);
  return kept !== null && kept.headers.get(buildHeader) === BUILD_ID && revisionIn(kept.html) === revision;
}

/** The HTML of all kept pages. */
export async function keptPages(): Promise<string[]> {
  const cache = await caches.open(pagesCache);
  return Promise.all((await cache.keys()).map(async (request) => (await (await cache.match(request))?.text()) ?? ''));
}

/** Forgets the pages that were kept under another build. */
export async function dropEarlierPages(): Promise<void> {
  const cache = await caches.open(pagesCache);
  for (const request of await cache.keys()) {
    const page = await cache.match(request);
    if (page && page.headers.get(buildHeader) !== BUILD_ID) await cache.delete(request);
  }
}
