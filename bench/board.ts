import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import path from 'node:path';
import type { Shop } from '@/domain/menu/shop';
import { freePort } from '@/scripts/setup/free-port.mjs';
import { type DemoSecrets, makeDemoFolder, startServer } from '@/server/testing/running-server';
import { browserLaunch } from '../scripts/setup/browser.mjs';
import { request } from './support/http';
import { median, quantile, round } from './support/numbers';
import { openLoop } from './support/open-loop';
import { orderOf, postOrder, scanWith } from './support/phones';

// npm run bench:board -- [--orders 20] [--seconds 30] [--seed 1]: how long after it was placed an order stands on the board of a
// tablet, in a real browser, while many come at once. Counted from the server's own stamp at the start of placing, a few
// milliseconds before its commit, to the frame after its card came in; both clocks are this machine's. Nobody accepts
// any, so the column grows to all of them.
const { values } = parseArgs({
  options: { orders: { type: 'string', default: '20' }, seconds: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});
const [rate, seconds, seed] = [values.orders, values.seconds, values.seed].map(Number) as [number, number, number];

/** Notes for each order's number when its card was drawn first. As text: what compiles this file puts helpers of its own into functions. */
const watchCards = `
  globalThis.drawnAt = {};
  const note = () => {
    const fresh = [...document.querySelectorAll('[data-card]')].map((card) => card.dataset.number).filter((number) => !(number in drawnAt));
    for (const number of fresh) drawnAt[number] = null;
    if (fresh.length > 0) requestAnimationFrame(() => { for (const number of fresh) drawnAt[number] = performance.timeOrigin + performance.now(); });
  };
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true });
  note();
`;

async function openBoard(page: Page, url: string, demo: DemoSecrets): Promise<void> {
  const clerk = demo.clerks.find(({ shopSlug }) => shopSlug === 'xiaopu')!;
  await page.goto(`${url}/desk/login`);
  await page.getByLabel('Staff name').fill(clerk.name);
  await page.getByLabel('Passcode').fill(clerk.passcode);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('region', { name: 'New' }).waitFor();
  await page.evaluate(watchCards);
}

/** Every placed order must have come; resolves with when, by number. @throws Error after ten seconds without one more */
async function drawn(page: Page, count: number): Promise<Record<string, number | null>> {
  for (let [seen, tries] = [0, 0]; ; tries++) {
    const at = await page.evaluate(() => (globalThis as unknown as { drawnAt: Record<string, number | null> }).drawnAt);
    const all = Object.values(at).filter((time) => time !== null).length;
    if (all >= count) return at;
    if (all > seen) [seen, tries] = [all, 0];
    if (tries > 100) throw new Error(`${all} of ${count} orders came to the board`);
    await page.waitForTimeout(100);
  }
}

const { folder, demo, remove } = await makeDemoFolder(true);
const server = await startServer(folder, await freePort());
const browser = await chromium.launch(await browserLaunch());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Asia/Shanghai' });
  await openBoard(page, server.url, demo);
  const { body } = await request(`${server.url}/api/v1/menu`);
  const shop = (JSON.parse(body) as { shops: Shop[] }).shops.find(({ slug }) => slug === 'xiaopu')!;
  const phones = await scanWith(server.url, [demo.placard], Math.ceil(rate * seconds * 1.5));
  console.log(`seed ${seed}`);
  const { latencies, failures } = await openLoop(rate, seconds, seed, (index) => {
    const phone = phones[index % phones.length]!;
    return postOrder(server.url, phone, orderOf(shop, phone, index));
  });
  const at = await drawn(page, latencies.length);
  const db = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
  const placed = db.prepare('SELECT "number", "placedAt" FROM "Order"').all() as { number: number; placedAt: string }[];
  db.close();
  const waits = placed.map(({ number, placedAt }) => at[number]! - Date.parse(placedAt));
  console.table([
    {
      'orders/s': rate,
      placed: placed.length,
      refused: failures.length,
      'placing p99 ms': round(quantile(latencies, 0.99), 0),
      'on the board median ms': round(median(waits), 0),
      'p99 ms': round(quantile(waits, 0.99), 0),
      'worst ms': round(Math.max(...waits), 0),
    },
  ]);
} finally {
  await browser.close();
  await server.stop();
  await remove();
}
