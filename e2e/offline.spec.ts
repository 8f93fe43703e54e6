import { appendFileSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startBlackHole } from '../server/testing/black-hole';
import { bytesUntilLoaded, cachedPaths, countBytes, leading, noSignal, untilKept, visitFloor3 } from './support/offline';
import { atCheckout, clerkOf, openDesk, openPhone } from './support/people';
import { expect, test, type Tower } from './support/test';
import { words } from './support/words';

const say = words.en;
const add = say.add('Strawberries');

/** In the page: how many scans wait to be told. */
const waitingScans = async (): Promise<number> => {
  const opening = indexedDB.open('upstairs');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const counting = opening.result.transaction('scans').objectStore('scans').count();
  await new Promise((resolve) => (counting.onsuccess = resolve));
  opening.result.close();
  return counting.result;
};

test.describe('without a network', () => {
  test('after one visit to floor 3, floor 27 opens with a menu to order from, and no byte travels', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const before = await openPhone(browser, quiet, 'en');
    await visitFloor3(before, tower);
    await before.context().setOffline(true);
    // Another tab, as another scan opens one: the tab that a test's "offline" finds open is online again while it is left.
    const phone = await before.context().newPage();
    await before.close();
    // In the server's place stands what notes each request, the worker's, too, and answers none.
    await tower.server().stop();
    const network = await startBlackHole(Number(new URL(tower.url).port));
    const bytes = await countBytes(phone);
    const lead = leading(phone);
    await lead.to(`${tower.url}/f/en/27/xiaopu`);
    await phone.getByRole('button', { name: add }).click();
    await expect(phone.getByText('in the cart').first()).toBeAttached();
    await expect(phone.getByRole('status', { name: 'Offline' })).toHaveText(/prices as of \d\d:\d\d$/);
    await lead.again();
    await expect(phone.getByRole('button', { name: say.removeOne('Strawberries') })).toBeVisible();

    await lead.to(`${tower.url}/f/en/27`);
    await expect(phone.getByRole('heading', { name: say.floor('27') })).toBeVisible();
    await expect(phone.getByRole('link', { name: say.shop })).toContainText('1 in the cart');
    await phone.getByRole('searchbox').fill('apple');
    await expect(phone.getByRole('link', { name: /Fuji/ })).toBeVisible();
    await lead.to(`${tower.url}/f/en/27/checkout`);
    await expect(phone.getByLabel(say.room)).toHaveValue('27__');
    await expect(phone.getByRole('status', { name: 'Offline' }).first()).toHaveText(/prices as of \d\d:\d\d$/);
    await lead.to(`${tower.url}/f/zh/orders`);
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('我的订单');
    expect(bytes()).toBe(0);
    // The browser looks for a newer worker by itself, and a test's "offline" does not hold it back.
    expect(network.asked().filter((asked) => asked.what !== 'GET /f/worker.js' && !lead.isOfLeft(asked))).toEqual([]);
    await network.fill();
    await tower.restart('stop');
  });

  test('the shell alone does it, too: no page of a menu is kept, and the server is gone', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await phone.evaluate(() => caches.delete('pages'));
    await tower.server().stop();
    await phone.goto(`${tower.url}/f/en/45/xiaopu`);
    await phone.getByRole('button', { name: add }).click();
    await expect(phone.getByText('in the cart').first()).toBeAttached();
    await phone.goto(`${tower.url}/f/en/13`);
    await expect(phone.getByRole('link', { name: 'Pick a floor' })).toBeVisible();
    await tower.restart('stop');
  });

  test('what is tapped before the page is awake is in the cart when it is', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await phone.context().setOffline(true);
    const session = await phone.context().newCDPSession(phone);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await phone.goto(`${tower.url}/f/en/27/xiaopu`, { waitUntil: 'commit' });
    await phone.waitForFunction(() => document.querySelector<HTMLElement>('[aria-label="Add Strawberries"]')?.click() === undefined && document.querySelector('[aria-label="Add Strawberries"]') !== null);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(phone.getByRole('button', { name: say.removeOne('Strawberries') })).toBeVisible();
    // And it was read to its end before any script was asked for.
    const { readAt, scripts } = await phone.evaluate(() => ({
      readAt: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive,
      scripts: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')),
    }));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter(({ startTime }) => startTime < readAt)).toEqual([]);
  });

  test('a placard leads to its floor, and the scan is counted when there is signal', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    const scans = () => tower.query<{ n: number }>(`SELECT count(*) AS n FROM Scan JOIN Placard ON Placard.id = placardId JOIN Floor ON Floor.id = floorId WHERE label = '31'`)[0]!.n;
    await phone.context().setOffline(true);
    await phone.goto(tower.placard('31'));
    await expect(phone).toHaveURL(/\/f\/en\/31$/);
    await expect(phone.getByRole('heading', { name: say.floor('31') })).toBeVisible();
    expect(await phone.evaluate(() => localStorage.getItem('upstairs:placard'))).toContain('"floor":"31"');
    expect(scans()).toBe(0);
    await phone.context().setOffline(false);
    // Two pages hear of it at the same time, and later again: it is one scan.
    const beside = await phone.context().newPage();
    await beside.goto(`${tower.url}/f/en/31`);
    for (const page of [phone, beside, phone]) await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(scans).toBe(1);
    await expect.poll(() => phone.evaluate(waitingScans)).toBe(0);
    await phone.reload();
    await untilKept(phone);
    expect(scans()).toBe(1);
  });

  test('a network that accepts and never answers is not waited for', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await tower.server().stop();
    const network = await startBlackHole(Number(new URL(tower.url).port));
    await phone.goto(`${tower.url}/f/en/27/xiaopu`, { waitUntil: 'commit' });
    // Long before the network has been given up: what the phone had kept says so itself.
    await expect(phone.getByRole('status', { name: 'Offline' })).toHaveText(/prices as of \d\d:\d\d$/, { timeout: 4_000 });
    await phone.getByRole('button', { name: add }).click();
    await phone.getByRole('button', { name: add }).click();
    await expect(phone.getByRole('button', { name: say.removeOne('Strawberries') })).toBeVisible();
    await phone.getByRole('button', { name: say.viewCart }).click();
    await expect(phone.getByRole('dialog').getByText(/prices as of \d\d:\d\d$/)).toBeVisible();
    await phone.goto(`${tower.url}/f/en/27/checkout?shop=xiaopu`, { waitUntil: 'commit' });
    await expect(phone.getByLabel(say.room)).toHaveValue('27__');
    await expect(phone.getByRole('status', { name: 'Offline' }).first()).toHaveText(/prices as of \d\d:\d\d$/, { timeout: 4_000 });
    await phone.getByLabel(say.name, { exact: true }).fill('Lin');
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone.getByText(/^Saved on this phone/).first()).toBeVisible({ timeout: 2_000 });
    expect(network.asked().length).toBeGreaterThan(0);
    await network.fill();
    await tower.restart('stop');
  });

  test('where there can be no worker, an open page keeps its menu, cart and search', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en', { serviceWorkers: 'block' });
    await phone.goto(`${tower.url}/f/en/27`);
    await phone.waitForFunction(() => localStorage.getItem('upstairs:prices'));
    await phone.context().setOffline(true);
    await phone.getByRole('searchbox').fill('apple');
    await expect(phone.getByRole('link', { name: /Fuji/ })).toBeVisible();
    await phone.context().setOffline(false);
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await expect(phone.getByText(/prices \d\d:\d\d/)).toBeVisible();
    await phone.context().setOffline(true);
    await phone.getByRole('button', { name: add }).click();
    await expect(phone.getByRole('button', { name: say.removeOne('Strawberries') })).toBeVisible();
    await expect(phone.getByRole('status', { name: 'Offline' })).toHaveText(/prices as of/);
  });

  test('a kept menu that cannot be read is none: the window stays dark, says so, and lights up with the signal', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await phone.evaluate(async () => {
      await caches.delete('pages');
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('upstairs');
        opening.onsuccess = () => resolve(opening.result);
      });
      const writing = database.transaction('menu', 'readwrite');
      writing.objectStore('menu').put({ version: 1, at: 'noon', shops: 'all' }, 'menu');
      await new Promise((resolve) => (writing.oncomplete = resolve));
      database.close();
    });
    await phone.context().setOffline(true);
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await expect(phone.getByRole('heading', { name: 'No signal, the window is still dark' })).toBeVisible();
    await expect(phone.getByRole('status')).toContainText('floor 27');
    await phone.context().setOffline(false);
    await expect(phone.getByRole('button', { name: add })).toBeVisible();
  });

  test('prices of yesterday are to look at, on the menu and at the checkout', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await phone.getByRole('button', { name: add }).click();
    await phone.context().setOffline(true);
    await phone.clock.install({ time: Date.now() + 13 * 3_600_000 });
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await expect(phone.getByText(/^These prices are from .*too long ago to order by/)).toBeVisible();
    await expect(phone.getByRole('button', { name: add })).toBeDisabled();
    await phone.goto(`${tower.url}/f/en/27/checkout?shop=xiaopu`);
    await expect(phone.getByText(/^These prices are from /)).toBeVisible();
    await expect(phone.getByRole('button', { name: say.placeOrder })).toBeDisabled();
    await phone.context().setOffline(false);
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await expect(phone.getByRole('button', { name: add })).toBeEnabled();
  });
});

test('the worker sends what waits when no page is open', async ({ browser, quiet, tower }) => {
  quiet.expectNoise(noSignal);
  const phone = await openPhone(browser, quiet, 'en');
  await atCheckout(phone, tower);
  await untilKept(phone);
  const placed = () => tower.query<{ n: number }>('SELECT count(*) AS n FROM "Order"')[0]!.n;
  const before = placed();
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: say.placeOrder }).click();
  await expect(phone.getByText(/^Saved on this phone/).first()).toBeVisible();
  // No page of ours: what the browser does when it notices the network is asked for by hand.
  const elsewhere = await phone.context().newPage();
  await elsewhere.goto('about:blank');
  await phone.close();
  const session = await elsewhere.context().newCDPSession(elsewhere);
  const registration = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId)),
  );
  await session.send('ServiceWorker.enable');
  await elsewhere.context().setOffline(false);
  await session.send('ServiceWorker.dispatchSyncEvent', { origin: tower.url, registrationId: await registration, tag: 'outbox', lastChance: false });
  await expect.poll(placed).toBe(before + 1);
});

test('nothing of the desk is in the phone’s caches, though both were used in one browser', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await visitFloor3(await desk.context().newPage(), tower);
  const phone = desk.context().pages()[1]!;
  await desk.goto(`${tower.url}/desk/menu`);
  await desk.goto(`${tower.url}/desk/board`);
  const scripts = (page: typeof phone) => page.evaluate(() => [...document.scripts].map(({ src }) => src && new URL(src).pathname).filter(Boolean));
  await phone.goto(`${tower.url}/f/en/27/xiaopu`);
  const shared = await scripts(phone);
  const own = (await scripts(desk)).filter((script) => !shared.includes(script));
  const cached = Object.values(await cachedPaths(phone)).flat();
  expect(own.length).toBeGreaterThan(0);
  expect(cached.length).toBeGreaterThan(20);
  expect(cached.filter((each) => each.startsWith('/desk') || each.startsWith('/api') || own.includes(each))).toEqual([]);
});

test.describe('a newer worker', () => {
  const built = path.join(realpathSync(path.resolve(import.meta.dirname, '../.next')), 'worker.js');

  /** Serves a worker that differs by a comment; the build is as it was again before anybody else reads it. */
  async function serveNewer(tower: Tower): Promise<void> {
    const before = readFileSync(built);
    try {
      appendFileSync(built, `\n// newer ${Date.now()}\n`);
      await tower.restart('stop');
    } finally {
      writeFileSync(built, before);
    }
  }

  const waits = (page: Page) => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

  /** What the page hears when somebody turns to another app; a browser without a window never says it. */
  const hide = (page: Page) =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });

  test('waits until it is asked for, and the cart is still there', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await phone.getByRole('button', { name: add }).click();
    await serveNewer(tower);
    await phone.goto(`${tower.url}/f/en/27`);
    await expect(phone.getByText('A newer version is ready')).toBeVisible();
    // Nobody looks, but something is in the cart.
    await hide(phone);
    expect(await waits(phone)).toBe(true);
    const loaded = phone.waitForEvent('load');
    await phone.getByRole('button', { name: 'Use it' }).click();
    await loaded;
    expect(await waits(phone)).toBe(false);
    await expect(phone.getByRole('link', { name: say.shop })).toContainText('1 in the cart');
  });

  test('that one tab lets in is no longer offered in another, which goes on', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await serveNewer(tower);
    await phone.goto(`${tower.url}/f/en/27`);
    const other = await phone.context().newPage();
    await other.goto(`${tower.url}/f/en/27/xiaopu`);
    const offered = other.getByText('A newer version is ready');
    await expect(offered).toBeVisible();
    await expect(phone.getByText('A newer version is ready')).toBeVisible();
    const loaded = phone.waitForEvent('load');
    await phone.getByRole('button', { name: 'Use it' }).click();
    await loaded;
    await expect(offered).toHaveCount(0);
    await other.getByRole('button', { name: add }).click();
    await expect(other.getByRole('button', { name: say.removeOne('Strawberries') })).toBeVisible();
  });

  test('takes over by itself where nobody looks and nothing is begun', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await serveNewer(tower);
    await phone.goto(`${tower.url}/f/en/27`);
    await expect(phone.getByText('A newer version is ready')).toBeVisible();
    const loaded = phone.waitForEvent('load');
    await hide(phone);
    await loaded;
    expect(await waits(phone)).toBe(false);
  });

  test('can be the one that ends them all: caches go, what waits to be ordered stays', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(noSignal);
    // A worker that was being looked for while the server was away.
    quiet.expectNoise(/error occurred when fetching the script/);
    const phone = await openPhone(browser, quiet, 'en');
    await visitFloor3(phone, tower);
    await tower.restart('stop', { WORKER: 'off' });
    await phone.goto(`${tower.url}/f/en/27`);
    await expect.poll(() => phone.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
    expect(await phone.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain('upstairs');
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await expect(phone.getByRole('button', { name: add })).toBeEnabled();
    await tower.restart('stop');
  });
});

test.describe('the first look at a menu of twenty pictures and more', () => {
  test('brings at most 200 kB until it is loaded', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    const brought = await bytesUntilLoaded(phone, `${tower.url}/f/en/27/xiaopu`);
    expect(await phone.locator('main img').count()).toBeGreaterThanOrEqual(20);
    test.info().annotations.push({ type: 'bytes', description: String(brought) });
    expect(brought).toBeGreaterThan(50_000);
    expect(brought).toBeLessThanOrEqual(200_000);
  });

  test('is readable without JavaScript', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en', { javaScriptEnabled: false });
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await expect(phone.getByRole('heading', { name: 'Strawberries' })).toBeVisible();
    await expect(phone.getByText('¥').first()).toBeVisible();
  });
});
