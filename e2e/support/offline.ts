import type { Page } from '@playwright/test';
import type { Asked } from '../../server/testing/black-hole';
import { expect, type Tower } from './test';

/** What the browser itself says of requests that a test makes fail. */
export const noSignal = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_TIMED_OUT|ERR_ABORTED/;

/** The worker is there and keeps the shell, the menu and every shop's page; what an ordinary visit leaves on a phone. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null && localStorage.getItem('upstairs:prices') !== null);
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('pages')).keys()).length)).toBeGreaterThanOrEqual(7);
}

/** One visit: a scan of floor 3's placard, in English. */
export async function visitFloor3(page: Page, tower: Tower): Promise<void> {
  await page.goto(tower.placard('3'));
  await expect(page).toHaveURL(/\/f\/en\/3$/);
  await untilKept(page);
}

/**
 * Leads a page that a test has put offline from address to address. The driver takes its "offline" off a page that is being
 * left, which hears that there is a network and asks once more before it is gone; `isOfLeft` knows those requests.
 */
export function leading(page: Page): { to: (url: string) => Promise<void>; again: () => Promise<void>; isOfLeft: (asked: Asked) => boolean } {
  const left: { url: string; from: number; until: number }[] = [];
  const leave = async (go: () => Promise<unknown>) => {
    const [url, from] = [page.url(), performance.now()];
    await go();
    left.push({ url, from, until: performance.now() });
  };
  return {
    to: (url) => leave(() => page.goto(url)),
    again: () => leave(() => page.reload()),
    isOfLeft: ({ referer, at }) => left.some(({ url, from, until }) => referer === url && at >= from && at <= until),
  };
}

/** Every address that the caches of this origin hold, by cache. */
export const cachedPaths = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const found: Record<string, string[]> = {};
    for (const name of await caches.keys()) found[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return found;
  });

/** Bytes that this page's own requests bring over the network; what the worker answers counts nothing. */
export async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  const byWorker = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, response }) => response.fromServiceWorker && byWorker.add(requestId));
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => (bytes += byWorker.has(requestId) ? 0 : encodedDataLength));
  session.on('Network.responseReceivedExtraInfo', ({ headersText }) => (bytes += headersText?.length ?? 0));
  return () => bytes;
}

/** Opens a page and counts what it brings until its load event, headers included, whatever is still on its way. */
export async function bytesUntilLoaded(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const bytes = await countBytes(page);
  const loaded = new Promise<number>((resolve) => session.once('Page.loadEventFired', () => resolve(bytes())));
  await page.goto(url);
  return loaded;
}
