import { CacheFirst, ExpirationPlugin, type PrecacheEntry, type RouteHandlerCallbackOptions, type RuntimeCaching, Serwist } from 'serwist';
import { after } from './after';
import { answerPage } from './answer-page';
import { answerScan } from './answer-scan';
import { picturesCache, staticCache } from './caches';
import { dropEarlier } from './drop-earlier';
import { flushWaiting } from './flush-waiting';
import { keepEarlierStatics } from './keep-earlier-statics';
import { keepMenus } from './keep-menus';
import { type Route, routeOf } from './routes';
import { scope } from './scope';

/** Its build puts the list of what the shell is made of in this very place (serwist.config.mjs). */
declare const self: { __SW_MANIFEST: (PrecacheEntry | string)[] };

/** A picture that cannot be had: the tile stays empty, as its good is named beside it. */
const noPicture = (): Response =>
  new Response('<svg xmlns="http://www.w3.org/2000/svg"/>', { headers: { 'Content-Type': 'image/svg+xml' } });

/** Milliseconds until a piece of a page counts as not to be had; the router then navigates. */
const rscPatience = 2_000;

/** A route of its kind; what is `pass` has no route and never touches the worker. */
function on<K extends Route['kind']>(
  kind: K,
  handler: CacheFirst | ((route: Route & { kind: K }, options: RouteHandlerCallbackOptions) => Promise<Response>),
): RuntimeCaching {
  const found = ({ url, request }: { url: URL; request: Request }) => routeOf(url, request);
  return {
    matcher: (options) => options.sameOrigin && found(options).kind === kind,
    handler: handler instanceof CacheFirst ? handler : (options) => handler(found(options) as Route & { kind: K }, options),
  };
}

const serwist: Serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  precacheOptions: { cleanupOutdatedCaches: true },
  // A page says when (SKIP_WAITING): the one on screen and its cart were made for the worker that is there.
  skipWaiting: false,
  // The first page of a phone has pictures and menus to keep, too.
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    on('page', (page, { event }) => answerPage(event as FetchEvent, page, (locale) => serwist.matchPrecache(`/f/${locale}/offline`))),
    on('scan', ({ text }, { event }) => answerScan(event as FetchEvent, text)),
    on('rsc', async (_, { request }) => (await Promise.race([fetch(request).catch(() => null), after(rscPatience)])) ?? Response.error()),
    // Three builds' worth: an open page of an earlier one still asks for its own.
    on('static', new CacheFirst({ cacheName: staticCache, plugins: [new ExpirationPlugin({ maxEntries: 200, maxAgeFrom: 'last-used' })] })),
    on(
      'picture',
      new CacheFirst({
        cacheName: picturesCache,
        // The first to go when the phone is full.
        plugins: [new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }), { handlerDidError: async () => noPicture() }],
      }),
    ),
  ],
});

scope.addEventListener('install', (event) => event.waitUntil(keepEarlierStatics()));
// A worker that was replaced in the middle may have left something; failing is no reason not to start.
scope.addEventListener('activate', (event) => event.waitUntil(flushWaiting().catch(() => undefined)));
scope.addEventListener('message', (event) => {
  const message = event.data as { type?: unknown; locale?: unknown; scripts?: unknown } | null;
  if (message?.type !== 'KEEP_MENUS' || (message.locale !== 'zh' && message.locale !== 'en')) return;
  const kept = keepMenus(message.locale);
  const { source } = event;
  // A page of an earlier build does not say what it is made of: nothing is dropped under it.
  const tidy = async () => source instanceof Client && typeof message.scripts === 'string' && dropEarlier(source, message.scripts);
  event.waitUntil(kept.then(tidy).catch(() => undefined));
});
scope.addEventListener('sync', (event) => {
  const woken = event as ExtendableEvent & { tag: string };
  if (woken.tag === 'outbox') woken.waitUntil(flushWaiting());
});
serwist.addEventListeners();
