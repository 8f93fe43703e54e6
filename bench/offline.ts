import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { placardPath } from '@/domain/building/placard';
import { startBackground } from '@/scripts/setup/background.mjs';
import { buildEmptyPage } from '@/scripts/setup/budget.mjs';
import { freePort } from '@/scripts/setup/free-port.mjs';
import { startBlackHole } from '@/server/testing/black-hole';
import { makeDemoFolder, type RunningServer, startServer } from '@/server/testing/running-server';
import { browserLaunch } from '../scripts/setup/browser.mjs';
import { counted, median, quantile, round } from './support/numbers';

// npm run bench:offline: how long a phone without a network waits for a menu, and for its order to be saved. One visit to
// floor 3, then the menu of floor 27, which was never seen: offline and with a CPU four times slower (the page's; a worker's
// cannot be slowed), and with a network that accepts and never answers, where an order is placed, too. The worker is stopped
// before each run. What reaches the network is noted where it would arrive. Beside it, in the same run, a page with
// nothing on it.
const runs = Number(process.argv[2] ?? 40);
const phone = { viewport: { width: 360, height: 560 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, locale: 'en-GB' };

type Times = { usableAt: number; aliveAt: number };

/**
 * Notes when goods can be seen and tapped: from then on a tap is in the cart, at once or as soon as the page is alive,
 * which is noted, too: its floor is lit then, which only scripts can know. As text: what compiles this file would put a
 * helper of its own into it.
 */
const watchForMenu = `
  globalThis.menuTimes = new Promise((resolve) => {
    let usableAt;
    const look = () => {
      const add = document.querySelector('[aria-label^="Add "]:enabled');
      const alive = document.querySelector('.led')?.textContent === '27';
      if (!add || !(alive || globalThis.upstairsTaps)) return;
      usableAt ??= new Promise((drawn) => requestAnimationFrame(() => drawn(performance.now())));
      if (!alive) return;
      observer.disconnect();
      requestAnimationFrame(async () => {
        const aliveAt = performance.now();
        resolve({ usableAt: await usableAt, aliveAt });
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
`;

/**
 * Through the browser's own protocol: the driver would first put 300 kB of its own into the page, which cost it 60 ms of
 * the time that is measured.
 */
async function timesOf(session: CDPSession): Promise<Times> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: 'menuTimes', awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as Times;
}

/** One visit to floor 3; afterwards the phone keeps what it needs. */
async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/f/en/3`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller && localStorage.getItem('upstairs:prices'));
  // Each menu's page is kept behind the visit, the last shop's last.
  const kept = () => page.evaluate(async () => (await (await caches.open('pages')).keys()).length);
  for (let tries = 0; (await kept()) < 7; tries++) {
    if (tries > 100) throw new Error('the menus’ pages are not kept');
    await page.waitForTimeout(100);
  }
  await page.goto('about:blank');
  await page.addInitScript({ content: watchForMenu });
  return page;
}

async function slowed(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

async function coldMenu(page: Page, session: CDPSession, url: string): Promise<Times> {
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto(`${url}/f/en/27/xiaopu`, { waitUntil: 'commit' });
  const at = await timesOf(session);
  await page.goto('about:blank');
  return at;
}

/**
 * From the tap on Place order until the page shows that it is saved, in milliseconds. As text, as above. In the cold: the
 * checkout itself is made by the phone.
 */
const placeOrder = `new Promise((resolve) => {
  const began = performance.now();
  const look = () => {
    if (!document.body.textContent.includes('Saved on this phone')) return;
    observer.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - began));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Place order').click();
})`;

/** The order of the run before is nowhere any more: the next one is the phone's first again. */
const forgetOrders = `new Promise((resolve) => {
  const opening = indexedDB.open('upstairs');
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('outbox', 'readwrite');
    transaction.objectStore('outbox').clear();
    transaction.oncomplete = () => (opening.result.close(), resolve());
  };
})`;

/** Scanned, and with enough in the cart to be brought up. */
async function fillCart(page: Page, placard: string): Promise<void> {
  await page.goto(placard);
  await page.goto(new URL('/f/en/27/xiaopu', placard).href);
  for (let times = 0; times < 2; times++) await page.getByRole('button', { name: 'Add Strawberries', exact: true }).click();
}

async function coldOrder(page: Page, session: CDPSession, url: string): Promise<number> {
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto(`${url}/f/en/27/checkout?shop=xiaopu`, { waitUntil: 'commit' });
  await page.getByLabel('Name', { exact: true }).fill('Lin');
  const took = await page.evaluate<number>(placeOrder);
  await page.evaluate(forgetOrders);
  await page.goto('about:blank');
  return took;
}

async function emptyPage(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const at = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
  await page.goto('about:blank');
  return at;
}

const told = (name: string, values: readonly number[]) => ({
  name,
  runs: values.length,
  'median ms': round(median(values), 0),
  'p95 ms': round(quantile(values, 0.95), 0),
});

type Row = ReturnType<typeof told>;

const toldMenus = (name: string, times: readonly Times[]) => [
  told(`menu to read and tap: ${name}`, times.map(({ usableAt }) => usableAt)),
  told(`menu alive: ${name}`, times.map(({ aliveAt }) => aliveAt)),
];

/** Without a network, on a slow phone. */
async function offline(page: Page, session: CDPSession, server: RunningServer): Promise<Row[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.context().setOffline(true);
  await server.stop();
  const network = await startBlackHole(Number(new URL(server.url).port));
  const menus: Times[] = [];
  for (let run = 0; run < runs; run++) menus.push(await coldMenu(page, session, server.url));
  await network.fill();
  await page.context().setOffline(false);
  // A page that the browser has just given a process of its own, and the look for a newer worker, are not yet held back by
  // its "offline". Nothing is answered.
  console.log(`offline: over ${runs} menus the network, which answers none, was asked for`, counted(network.asked().map(({ what }) => what)));
  return toldMenus('offline, cold worker, 4x CPU', menus);
}

/** With a network that accepts and never answers. */
async function unanswered(page: Page, session: CDPSession, url: string): Promise<Row[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const network = await startBlackHole(Number(new URL(url).port));
  const menus: Times[] = [];
  const taps: number[] = [];
  for (let run = 0; run < runs; run++) menus.push(await coldMenu(page, session, url));
  for (let run = 0; run < runs; run++) taps.push(await coldOrder(page, session, url));
  await network.fill();
  return [...toldMenus('a network that never answers', menus), told('tap to saved: a network that never answers', taps)];
}

const browser = await chromium.launch(await browserLaunch());
const nothing = await buildEmptyPage();
const empty = await startBackground(nothing);
const { folder, demo, remove } = await makeDemoFolder(true);
const server = await startServer(folder, await freePort());
try {
  const page = await visit(await browser.newContext(phone), server.url);
  const session = await slowed(page, 4);
  const trivial: number[] = [];
  for (let run = 0; run < runs; run++) trivial.push(await emptyPage(page, nothing.url));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await fillCart(page, server.url + placardPath(demo.placard));
  await page.goto('about:blank');
  console.table([
    told('a page with nothing on it, online, 4x CPU', trivial),
    ...(await offline(page, session, server)),
    ...(await unanswered(page, session, server.url)),
  ]);
} finally {
  await browser.close();
  await empty.end('SIGTERM');
  await server.stop();
  await remove();
}
