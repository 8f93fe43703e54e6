import { now } from '../clock';
import { pagesCache } from './caches';
import { keepScripts } from './keep-scripts';
import { keptRevision, rememberLocale } from './kept-facts';
import type { PageRoute } from './routes';

/** The network's time to answer, in milliseconds, before the phone shows what it has. */
const patience = 2_000;

/**
 * Where a menu is at hand that is confirmed as soon as the network speaks, its silence is noticed sooner: lifts accept a
 * connection and never answer, and nobody waits two seconds for what already lies on the phone.
 */
const silence = 500;

const after = (milliseconds: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));

/** A page that a phone may show again: whole, a page, and about nobody. */
const mayKeep = (response: Response): boolean =>
  response.status === 200 && !response.redirected && response.headers.get('content-type')?.startsWith('text/html') === true &&
  !response.headers.has('set-cookie');

/** Fetches a page and keeps a copy with what it was made of. Rejects without a network; a broken server is none. */
async function fromNetwork(event: FetchEvent, { key }: PageRoute): Promise<Response> {
  const response = await fetch(event.request);
  if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
  if (key !== null && mayKeep(response)) event.waitUntil(keep(key, response.clone()));
  return response;
}

async function keep(key: string, response: Response): Promise<void> {
  const html = await response.text();
  const headers = new Headers(response.headers);
  // The body is stored as it reads, not as it travelled.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set('x-kept', `${new Date(headers.get('date') ?? now()).toISOString()} ${now().toISOString()}`);
  await (await caches.open(pagesCache)).put(key, new Response(html, { headers }));
  await keepScripts(html);
}

/** The revision that a kept menu page shows, as its HTML says. */
const revisionIn = (html: string): number => Number(/data-revision="(\d+)"/.exec(html)?.[1] ?? NaN);

/**
 * The kept page, with the time it was kept in its first tag for its own scripts to read. Of a menu whose prices have
 * changed since, as the kept menu knows, there is none: its prices must not be shown again.
 */
async function fromCache({ key, shop }: PageRoute): Promise<Response | null> {
  if (key === null) return null;
  const kept = await (await caches.open(pagesCache)).match(key);
  if (!kept) return null;
  const html = await kept.text();
  const revision = shop === null ? null : await keptRevision(shop);
  if (revision !== null && revision !== revisionIn(html)) return null;
  const headers = new Headers(kept.headers);
  return new Response(html.replace('<html', `<html data-kept="${headers.get('x-kept') ?? ''}"`), { headers });
}

/** The precached page without a price, which makes itself from the kept menu. */
type Shell = (locale: string) => Promise<Response | undefined>;

/** A navigation: the network's page when it comes in time, else the kept one, else the shell. */
export async function answerPage(event: FetchEvent, page: PageRoute, shell: Shell): Promise<Response> {
  event.waitUntil(rememberLocale(page.locale));
  const network = fromNetwork(event, page);
  event.waitUntil(network.catch(() => undefined));
  // What is about a person is never on the phone as it stands now: the network gets all its time.
  const limit = page.key === null ? after(patience) : keptRevision(null).then((known) => after(known === null ? patience : silence));
  const first = await Promise.race([network.catch(() => null), limit]);
  if (first) return first;
  return (await fromCache(page)) ?? (await shell(page.locale)) ?? network;
}
