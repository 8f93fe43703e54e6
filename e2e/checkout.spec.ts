import type { Page } from '@playwright/test';
import { atCheckout, clerkOf, fillCheckout, openDesk, openPhone } from './support/people';
import { expect, test, type Tower } from './support/test';
import { words } from './support/words';

const say = words.en;

const placedBy = (tower: Tower) => tower.query<{ n: number }>('SELECT count(*) AS n FROM "Order"')[0]!.n;

type Effort = { taps: number; characters: number };

/** Counts what the page itself hears of a finger, over every page that is opened in this tab. */
async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.addInitScript(() => {
    const count = (what: string, by: number) => sessionStorage.setItem(what, String(Number(sessionStorage.getItem(what)) + by));
    addEventListener('click', ({ isTrusted }) => isTrusted && count('taps', 1), true);
    addEventListener('input', (event) => count('characters', (event as InputEvent).data?.length ?? 1), true);
  });
  return () =>
    page.evaluate(() => {
      const effort = { taps: Number(sessionStorage.getItem('taps')), characters: Number(sessionStorage.getItem('characters')) };
      sessionStorage.removeItem('taps');
      sessionStorage.removeItem('characters');
      return effort;
    });
}

test.describe('checkout', () => {
  test('what was typed outlives a reload, and a double tap places once', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await atCheckout(phone, tower);
    // What was typed is still there after a reload, as of an elbow.
    await phone.getByLabel(say.room, { exact: true }).click();
    await phone.keyboard.type('08');
    await phone.reload();
    await expect(phone.getByLabel(say.name, { exact: true })).toHaveValue('Lin');
    await expect(phone.getByLabel(say.room, { exact: true })).toHaveValue('2708');
    const before = placedBy(tower);
    await phone.getByRole('button', { name: say.placeOrder }).dblclick();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    expect(placedBy(tower)).toBe(before + 1);
  });

  test('a first order takes seven taps and five characters, a repeat two taps', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    const spent = await countEffort(phone);
    const tap = (name: string | RegExp, role: 'button' | 'link' | 'textbox') =>
      phone.getByRole(role, { name, exact: typeof name === 'string' }).first().tap();
    await phone.goto(tower.placard('27'));
    await tap(say.shop, 'link');
    await tap(say.add('Strawberries'), 'button');
    await tap(say.viewCart, 'button');
    await tap(say.checkout, 'button');
    await tap(say.room, 'textbox');
    await phone.keyboard.type('08');
    await tap(say.name, 'textbox');
    await phone.keyboard.type('Lin');
    await tap(say.placeOrder, 'button');
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    expect(await spent()).toEqual({ taps: 7, characters: 5 });

    await phone.goto(`${tower.url}/f/en/27`);
    await tap(/^Order again/, 'button');
    await tap(say.placeOrder, 'button');
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    expect(await spent()).toEqual({ taps: 2, characters: 0 });
  });

  test('a price that was not shown is asked about once, and never charged silently', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    // The phone looks at a menu of yesterday, when strawberries were cheaper.
    await phone.route('**/api/v1/menu', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('"price":1980', '"price":1880') });
    });
    await atCheckout(phone, tower);
    await expect(phone.getByText('¥37.60').first()).toBeVisible();
    // A menu may be on its way still.
    await phone.unrouteAll({ behavior: 'wait' });
    const before = placedBy(tower);
    await phone.getByRole('button', { name: say.placeOrder }).click();
    const accept = phone.getByRole('button', { name: 'Accept new prices' });
    await expect(accept).toBeVisible();
    await expect(phone.getByText('¥18.80').first()).toBeVisible();
    await expect(phone.getByText('¥19.80').first()).toBeVisible();
    expect(placedBy(tower)).toBe(before);
    await accept.click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    expect(placedBy(tower)).toBe(before + 1);
  });

  test('a phone that has not scanned is told how, and the demo offers its placard', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await atCheckout(phone, tower);
    await phone.evaluate(() => localStorage.removeItem('upstairs:placard'));
    await phone.reload();
    await phone.getByLabel(say.name, { exact: true }).fill('Lin');
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await phone.getByRole('button', { name: /demo placard/ }).click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
  });

  test('a scan counts though its page was left before its scripts ran', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(/net::ERR_FAILED/);
    const phone = await openPhone(browser, quiet, 'en');
    await phone.route('**/_next/static/**/*.js', (route) => route.abort());
    await phone.goto(tower.placard('27'));
    await phone.unrouteAll({ behavior: 'wait' });
    await fillCheckout(phone, tower);
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    expect(await phone.evaluate(() => document.cookie)).not.toContain('upstairs_scan');
  });

  test('a room that the floor lacks is told beside the field', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await atCheckout(phone, tower);
    const room = phone.getByLabel(say.room, { exact: true });
    await room.fill('2799');
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(room).toHaveAttribute('aria-invalid', 'true');
    await expect(room).toBeFocused();
    await room.fill('42');
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
  });

  test('what sold out meanwhile is taken out in one tap', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await phone.goto(tower.placard('27'));
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    const menu = phone.getByRole('region', { name: say.menu });
    await menu.getByRole('button', { name: say.add('Strawberries'), exact: true }).click();
    await menu.getByRole('button', { name: say.add('Bananas'), exact: true }).click();
    await phone.getByRole('button', { name: say.viewCart }).click();
    await phone.getByRole('button', { name: say.checkout }).click();
    await phone.getByLabel(say.name, { exact: true }).fill('Lin');
    const desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    await desk.goto(`${tower.url}/desk/menu`);
    await desk.getByRole('button', { name: 'Sold out: Bananas' }).click();
    await expect(desk.getByRole('button', { name: 'Back on sale: Bananas' })).toBeVisible();
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await phone.getByRole('button', { name: 'Take what is left' }).click();
    await expect(phone.getByText('Bananas')).toHaveCount(0);
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    await desk.getByRole('button', { name: 'Back on sale: Bananas' }).click();
  });

  test('a dead network says so, keeps the order, and places it once when it is back', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(/net::|Failed to load resource|Failed to fetch/);
    const phone = await openPhone(browser, quiet, 'en');
    await atCheckout(phone, tower);
    const before = placedBy(tower);
    await phone.context().setOffline(true);
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone.getByText(say.saved)).toBeVisible();
    expect(placedBy(tower)).toBe(before);
    await phone.context().setOffline(false);
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/, { timeout: 30_000 });
    expect(placedBy(tower)).toBe(before + 1);
  });
});

test.describe('an order that was placed', () => {
  test('is cancelled while free, ordered again, exported and forgotten', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await atCheckout(phone, tower);
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    await phone.getByRole('button', { name: say.cancelOrder }).click();
    await phone.getByRole('button', { name: say.cancelOrder }).last().click();
    await expect(phone.getByRole('status').first()).toContainText('Cancelled');
    await phone.getByRole('button', { name: say.orderAgain }).click();
    await expect(phone).toHaveURL(/\/27\/checkout/);
    await expect(phone.getByText('Strawberries')).toBeVisible();

    await phone.goto(`${tower.url}/f/en/orders`);
    const download = phone.waitForEvent('download');
    await phone.getByRole('button', { name: 'Save a copy' }).click();
    expect((await download).suggestedFilename()).toMatch(/upstairs-my-orders.*\.json$/);
    await phone.getByRole('button', { name: 'Forget it all' }).click();
    await phone.getByRole('button', { name: 'Forget it all' }).last().click();
    await expect(phone.getByText('It is all forgotten.')).toBeVisible();
    // When the building's prices were confirmed is nobody's data.
    expect(await phone.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'upstairs:prices'))).toEqual([]);
    const [kept] = tower.query<{ customerName: string | null }>(`SELECT customerName FROM "Order" WHERE status = 'cancelled' ORDER BY placedAt DESC`);
    expect(kept!.customerName).toBeNull();
  });

  test('runs first when one scans again', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await atCheckout(phone, tower);
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    await phone.goto(tower.placard('27'));
    await expect(phone.getByRole('link', { name: /#\d{3}/ }).first()).toBeVisible();
    const first = await phone.locator('main a').first().getAttribute('href');
    expect(first).toMatch(/\/orders\//);
  });

  test('belongs to nobody who guesses', async ({ request, tower }) => {
    const answer = await request.get(`${tower.url}/api/v1/orders/${'a'.repeat(24)}`);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['cache-control']).toContain('no-store');
  });
});
