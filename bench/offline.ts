import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { startBackground } from '@/scripts/setup/background.mjs';
import { buildEmptyPage } from '@/scripts/setup/budget.mjs';
import { freePort } from '@/scripts/setup/free-port.mjs';
import { startBlackHole } from '@/server/testing/black-hole';
import { makeDemoFolder, startServer } from '@/server/testing/running-server';
import { browserLaunch } from '../scripts/setup/browser.mjs';
import { median, quantile, round } from './support/numbers';

// npm run bench:offline: how long a phone without a network waits for a menu. One visit to floor 3, then the menu of
// floor 27, which was never seen: without a network and with a CPU four times slower, and with a network that accepts and
// never answers. The worker is stopped before each run. Beside it, in the same run, a page with nothing on it.
const runs = Number(process.argv[2] ?? 40);
const phone = { viewport: { width: 360, height: 560 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, locale: 'en-GB' };

/**
 * Notes when goods can be seen and tapped: from then on a tap is in the cart, at once or as soon as the page is alive,
 * which is noted, too: its floor is lit then, which only scripts can know. As text: what compiles this file would put a
 * helper of its own into it.
 */
const watchForMenu = `
  const look = () => {
    const add = document.querySelector('[aria-label^="Add "]:enabled');
    if (add && !globalThis.usableAt && (globalThis.upstairsTaps || document.querySelector('.led')?.textContent === '27')) {
      globalThis.usableAt = 1;
      requestAnimationFrame(() => { globalThis.usableAt = performance.now(); });
    }
    if (add && document.querySelector('.led')?.textContent === '27') {
      observer.disconnect();
      requestAnimationFrame(() => { globalThis.aliveAt = performance.now(); });
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
`;

type Times = { usableAt: number; aliveAt: number };

const timesOf = (page: Page): Promise<Times> =>
  page
    .waitForFunction(() => {
      const { usableAt, aliveAt } = globalThis as Partial<Times>;
      return aliveAt && { usableAt, aliveAt };
    })
    .then((handle) => handle.jsonValue() as Promise<Times>);

/** One visit to floor 3; afterwards the phone keeps what it needs. */
async function visit(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/f/en/3`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller && localStorage.getItem('upstairs:prices'));
  // Each menu's page is kept behind the visit, the last shop's last.
  await page.waitForFunction(async () => (await (await caches.open('pages')).keys()).length >= 7);
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
  const at = await timesOf(page);
  await page.goto('about:blank');
  return at;
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

const toldMenus = (name: string, times: readonly Times[]) => [
  told(`menu to read and tap: ${name}`, times.map(({ usableAt }) => usableAt)),
  told(`menu alive: ${name}`, times.map(({ aliveAt }) => aliveAt)),
];

const browser = await chromium.launch(await browserLaunch());
const nothing = await buildEmptyPage();
const empty = await startBackground(nothing);
const { folder, remove } = await makeDemoFolder(true);
const port = await freePort();
const server = await startServer(folder, port);
const rows: ReturnType<typeof told>[] = [];
try {
  const context = await browser.newContext(phone);
  const page = await visit(context, server.url);
  const session = await slowed(page, 4);
  const trivial: number[] = [];
  const menus: Times[] = [];
  await server.stop();
  for (let run = 0; run < runs; run++) {
    trivial.push(await emptyPage(page, nothing.url));
    menus.push(await coldMenu(page, session, server.url));
  }
  rows.push(told('a page with nothing on it, online, 4x CPU', trivial), ...toldMenus('server gone, cold worker, 4x CPU', menus));
  const fill = await startBlackHole(port);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const silent: Times[] = [];
  for (let run = 0; run < runs; run++) silent.push(await coldMenu(page, session, server.url));
  rows.push(...toldMenus('a network that never answers', silent));
  await fill();
  console.table(rows);
} finally {
  await browser.close();
  await empty.end('SIGTERM');
  await server.stop();
  await remove();
}
