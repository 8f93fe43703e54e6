import type { BrowserContext, Page } from '@playwright/test';
import { type FaultyNetwork, isOrdering, startFaultyNetwork } from './support/faulty-network';
import { atCheckout, clerkOf, openDesk, openPhone } from './support/people';
import { expect, test as base, type Tower } from './support/test';
import { words } from './support/words';

const say = words.en;
const onOrder = /\/orders\/[\w-]{22,}$/;

/** What waits is sent without a tap once there is a network, but no sooner than its next try: their longest pause is 27 s. */
const inTime = expect.configure({ timeout: 30_000 });

type Lift = {
  network: FaultyNetwork;
  /** The tower as a phone behind the network sees it. */
  there: Tower;
  /** Orders that the server has beyond those of earlier tests. */
  placed: () => number;
};

const test = base.extend<{ lift: Lift }>({
  lift: async ({ tower, quiet }, use) => {
    quiet.expectNoise(/net::|Failed to load resource|Failed to fetch/);
    const network = await startFaultyNetwork(Number(new URL(tower.url).port));
    const count = () => tower.query<{ n: number }>('SELECT count(*) AS n FROM "Order"')[0]!.n;
    const before = count();
    const there = { ...tower, url: network.url, placard: (floor: string) => tower.placard(floor).replace(tower.url, network.url) };
    await use({ network, there, placed: () => count() - before });
    await network.close();
  },
});

const losing = (network: FaultyNetwork) => network.mode((asked) => (isOrdering(asked) ? 'lose_request' : 'none'));
const tapPlace = (page: Page) => page.getByRole('button', { name: say.placeOrder }).click();

/** At the checkout, tapped, and no request of it arrives. */
async function waiting(page: Page, { network, there }: Lift): Promise<void> {
  await atCheckout(page, there);
  losing(network);
  await tapPlace(page);
  await expect(page.getByText(say.saved)).toBeVisible();
}

/** Reads the one entry of the phone's outbox and writes it back changed, from a page that sends nothing meanwhile. */
async function editEntry(page: Page, change: string): Promise<void> {
  const checkout = page.url();
  await page.goto(new URL('/healthz', checkout).href);
  await writeEntry(page, change);
  await page.goto(checkout);
}

const writeEntry = (page: Page, change: string): Promise<void> =>
  page.evaluate(async (script) => {
    const opened = indexedDB.open('upstairs', 1);
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const transaction = opened.result.transaction('outbox', 'readwrite');
    const store = transaction.objectStore('outbox');
    const found = store.getAll();
    found.onsuccess = () => {
      const entry = found.result[0] as { body: { key: string } };
      const { key } = entry.body;
      const path = script.split('=')[0]!.split('.');
      const last = path.pop()!;
      const target = path.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, entry as unknown as Record<string, unknown>);
      target[last] = JSON.parse(script.slice(script.indexOf('=') + 1));
      store.put(entry, key);
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opened.result.close();
  }, change);

/** The states of the phone's outbox. */
const outboxStates = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const opened = indexedDB.open('upstairs', 1);
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const found = opened.result.transaction('outbox').objectStore('outbox').getAll();
    await new Promise((resolve) => (found.onsuccess = resolve));
    opened.result.close();
    return (found.result as { state: string }[]).map(({ state }) => state);
  });

const ago = (minutes: number) => JSON.stringify(new Date(Date.now() - minutes * 60_000).toISOString());

test('an order made offline is saved at once, goes out when online, and is placed once', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await atCheckout(page, lift.there);
  await page.context().setOffline(true);
  await tapPlace(page);
  await expect(page.getByText(say.saved)).toBeVisible();
  expect(lift.placed()).toBe(0);
  await page.context().setOffline(false);
  await expect(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('a tab that is closed while it sends loses nothing', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await atCheckout(page, lift.there);
  lift.network.mode((asked) => (isOrdering(asked) ? 'black_hole' : 'none'));
  await tapPlace(page);
  await expect(page.getByText('Saved on this phone', { exact: false })).toBeVisible();
  const context = page.context();
  await page.close();
  lift.network.mode('none');
  const again = await context.newPage();
  await again.goto(`${lift.there.url}/f/en/27`);
  await expect.poll(lift.placed).toBe(1);
  await again.goto(`${lift.there.url}/f/en/orders`);
  await expect(again.getByRole('link', { name: /#\d{3}/ })).toHaveCount(1);
});

test('the next order can be begun before the last one was settled on the phone', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await atCheckout(page, lift.there);
  await tapPlace(page);
  await expect(page).toHaveURL(onOrder);
  await expect.poll(() => outboxStates(page)).toEqual(['noted']);
  // As where the checkout was left at once.
  await editEntry(page, 'state="accepted"');
  await page.getByRole('button', { name: say.orderAgain }).click();
  await expect.poll(() => outboxStates(page).catch(() => [])).toEqual(['noted']);
  await expect(page).toHaveURL(/\/27\/checkout/);
  await tapPlace(page);
  await expect.poll(lift.placed).toBe(2);
});

test('a reply that was lost is asked for again, and the order is one', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await atCheckout(page, lift.there);
  lift.network.mode((asked) => (isOrdering(asked) ? 'lose_reply' : 'none'));
  await tapPlace(page);
  await expect(page.getByText(say.saved)).toBeVisible();
  await expect.poll(lift.placed).toBe(1);
  lift.network.mode('none');
  await inTime(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('requests that arrive twice place once', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await atCheckout(page, lift.there);
  lift.network.mode((asked) => (isOrdering(asked) ? 'duplicate' : 'none'));
  await tapPlace(page);
  await expect(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('a price that changed while the order waited is asked about, old and new, also after a reload', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  lift.network.alter((path, text) => (path.startsWith('/api/v1/menu') ? text.replaceAll('"price":1980', '"price":1880') : text));
  await waiting(page, lift);
  lift.network.alter(null);
  lift.network.mode('none');
  const accept = page.getByRole('button', { name: 'Accept new prices' });
  await inTime(accept).toBeVisible();
  await page.reload();
  await expect(page.getByText('¥18.80').first()).toBeVisible();
  await expect(page.getByText('¥19.80').first()).toBeVisible();
  expect(lift.placed()).toBe(0);
  await accept.click();
  await expect(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('what sold out while the order waited is told on the floor, and one tap takes it out', async ({ browser, quiet, tower, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await page.goto(lift.there.placard('27'));
  await page.goto(`${lift.there.url}/f/en/27/xiaopu`);
  await page.getByRole('region', { name: say.menu }).getByRole('button', { name: say.add('Bananas'), exact: true }).click();
  await waiting(page, lift);
  const desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await desk.goto(`${tower.url}/desk/menu`);
  await desk.getByRole('button', { name: 'Sold out: Bananas' }).click();
  await expect(desk.getByRole('button', { name: 'Back on sale: Bananas' })).toBeVisible();
  lift.network.mode('none');
  await inTime(page.getByRole('button', { name: 'Take what is left' })).toBeVisible();
  await page.goto(`${lift.there.url}/f/en/27`);
  await page.getByRole('link', { name: /There is not enough of something/ }).click();
  await page.getByRole('button', { name: 'Take what is left' }).click();
  await expect(page.getByText('Bananas')).toHaveCount(0);
  await tapPlace(page);
  await expect(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
  await desk.getByRole('button', { name: 'Back on sale: Bananas' }).click();
});

test('a shop that paused while the order waited keeps it, and one tap takes the next window', async ({ browser, quiet, tower, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await waiting(page, lift);
  const desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await desk.goto(`${tower.url}/desk/settings`);
  await desk.getByRole('button', { name: '15 min' }).click();
  await expect(desk.getByRole('button', { name: 'Take orders again' })).toBeVisible();
  lift.network.mode('none');
  const takeNext = page.getByRole('button', { name: /^Take .* and order$/ });
  await inTime(takeNext).toBeVisible();
  await takeNext.click();
  await expect(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
  await desk.getByRole('button', { name: 'Take orders again' }).click();
});

test('two tabs show the same order, and it is placed once', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await waiting(page, lift);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByText(say.saved)).toBeVisible();
  lift.network.mode('none');
  await Promise.all([inTime(page).toHaveURL(onOrder), inTime(second).toHaveURL(onOrder)]);
  expect(lift.placed()).toBe(1);
});

test('an order that waits can be changed, or called off', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await waiting(page, lift);
  await page.getByRole('button', { name: 'Change the order' }).click();
  await page.getByLabel('Note', { exact: true }).fill('no bag');
  await tapPlace(page);
  await expect(page.getByText(say.saved)).toBeVisible();
  await page.getByRole('button', { name: say.callOff }).click();
  await expect(page.getByText('Called off', { exact: false })).toBeVisible();
  lift.network.mode('none');
  await inTime(page.getByText('Called off', { exact: false })).toBeHidden();
  expect(lift.network.seen.some(({ path }) => path === '/api/v1/orders/withdraw')).toBe(true);
  expect(lift.placed()).toBe(0);
  await expect(page.getByRole('button', { name: say.placeOrder })).toBeEnabled();
});

test('what waited too long is asked about, and one tap orders it', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en', { serviceWorkers: 'block' });
  await waiting(page, lift);
  await editEntry(page, `wantedAt=${ago(30)}`);
  await expect(page.getByText('Still want it?', { exact: false })).toBeVisible();
  expect(lift.placed()).toBe(0);
  lift.network.mode('none');
  await page.getByRole('button', { name: 'Yes, order it' }).click();
  await expect(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('an order that was edited by hand is not charged at a price that nobody has', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en', { serviceWorkers: 'block' });
  await waiting(page, lift);
  await editEntry(page, 'body.shown.total=1');
  lift.network.mode('none');
  await page.reload();
  await page.getByRole('button', { name: 'Accept new prices' }).click();
  await expect(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('an order of another version is said to be there, and its goods are saved', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en', { serviceWorkers: 'block' });
  await waiting(page, lift);
  await editEntry(page, 'version=9');
  await page.evaluate(() => localStorage.removeItem('upstairs:cart:xiaopu'));
  lift.network.mode('none');
  await page.goto(`${lift.there.url}/f/en/27`);
  await expect(page.getByText('saved by another version', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Put its goods back in the cart' }).click();
  await expect(page.getByText('Strawberries')).toBeVisible();
  expect(lift.placed()).toBe(0);
});

/** A database of a release that is yet to come, before any page of ours runs. */
const withLaterDatabase = (context: BrowserContext) =>
  context.addInitScript(() => {
    if (location.pathname.startsWith('/f/')) indexedDB.open('upstairs', 99);
  });

test('a database of a later release does not stand in the way', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en', { serviceWorkers: 'block' });
  await withLaterDatabase(page.context());
  await waiting(page, lift);
  lift.network.mode('none');
  await page.reload();
  await inTime(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('a database that the browser lost gives back the order that waited in it', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en');
  await waiting(page, lift);
  await page.goto(`${lift.there.url}/healthz`);
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('upstairs').onsuccess = resolve)));
  await page.goto(`${lift.there.url}/f/en/27/checkout?shop=xiaopu`);
  await expect(page.getByText(say.saved)).toBeVisible();
  lift.network.mode('none');
  await inTime(page).toHaveURL(onOrder);
  expect(lift.placed()).toBe(1);
});

test('a browser that keeps nothing says at the checkout why nothing came along', async ({ browser, quiet, lift }) => {
  const page = await openPhone(browser, quiet, 'en', { serviceWorkers: 'block' });
  await page.context().addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
    }
  });
  await page.goto(`${lift.there.url}/f/en/27/checkout?shop=xiaopu`);
  await expect(page.getByText('This browser keeps nothing', { exact: false })).toBeVisible();
});
