import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../scripts/setup/browser.mjs';
import { noSignal, visitFloor3 } from './support/offline';
import { placeOne } from './support/orders';
import { atCheckout, clerkOf, openDesk, openPhone } from './support/people';
import { expect, phone, test, type Tower, watchContext } from './support/test';
import { deskWords, words } from './support/words';

type Manifest = { id: string; scope: string; start_url: string; name: string; shortcuts: { url: string }[]; icons: { src: string; sizes: string }[]; screenshots: { src: string; sizes: string; form_factor: string }[] };
type Judged = { errors: unknown[]; parsing: unknown[]; id: string; manifest: Manifest; url: string };

/** What the browser says of the app of a page. */
async function judge(page: Page): Promise<Judged> {
  const session = await page.context().newCDPSession(page);
  await expect.poll(async () => (await session.send('Page.getAppManifest')).url).not.toBe('');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { url, errors, data } = await session.send('Page.getAppManifest');
  const { appId } = await session.send('Page.getAppId');
  await session.detach();
  return { errors: installabilityErrors, parsing: errors, id: appId ?? '', url, manifest: JSON.parse(data ?? '{}') as Manifest };
}

/** The size of a picture as the browser decodes it. */
const sizeOf = (page: Page, src: string): Promise<string> =>
  page.evaluate(async (address) => {
    const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
    return `${width}x${height}`;
  }, src);

const codeOf = (tower: Tower, floor: string) => tower.placard(floor).split('-').at(-1)!;

test.describe('two apps from one origin', () => {
  // A private window never installs: this one has a profile.
  let profile: string;
  let context: BrowserContext;
  test.beforeAll(async () => {
    profile = await mkdtemp(path.join(os.tmpdir(), 'upstairs-profile-'));
    context = await chromium.launchPersistentContext(profile, { ...(await browserLaunch()), ...phone, locale: 'en-GB', timezoneId: 'Asia/Shanghai' });
  });
  test.afterAll(async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  });

  test('both can be installed, each under an id and a scope of its own', async ({ tower, quiet }) => {
    watchContext(context, quiet);
    const page = await context.newPage();
    await page.goto(tower.placard('27'));
    await expect(page).toHaveURL(/\/f\/en\/27$/);
    const customer = await judge(page);
    await page.goto(`${tower.url}/desk/login`);
    const desk = await judge(page);
    expect([customer.errors, customer.parsing, desk.errors, desk.parsing]).toEqual([[], [], [], []]);
    expect([customer.id, desk.id]).toEqual([`${tower.url}/f/`, `${tower.url}/desk/`]);
    expect(customer.manifest).toMatchObject({ id: '/f/', scope: '/f/', start_url: `/f/en/27#app=27-${codeOf(tower, '27')}` });
    expect(desk.manifest).toMatchObject({ id: '/desk/', scope: '/desk/', start_url: '/desk/board' });
    await page.close();
  });

  test('what their manifests name is there, in both languages', async ({ request, tower }) => {
    const page = await context.newPage();
    await page.goto(`${tower.url}/f/zh/27`);
    for (const url of ['/f/zh/27/manifest.webmanifest', '/f/en/B1/manifest.webmanifest', '/desk/manifest.webmanifest', '/desk/manifest.webmanifest?lang=en']) {
      const answer = await request.get(tower.url + url);
      expect(answer.headers()['content-type']).toContain('application/manifest+json');
      expect(answer.headers()['cache-control']).toBe('no-store');
      const { icons, screenshots, shortcuts, name } = (await answer.json()) as Manifest;
      expect(name).toMatch(/Harmony Tower|和瑞大厦/);
      expect(new Set(screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['narrow', 'wide']));
      // A picture of another size than stated is not shown, and nobody hears of it.
      for (const { src, sizes } of [...icons, ...screenshots]) expect([src, await sizeOf(page, src)]).toEqual([src, sizes]);
      for (const shortcut of shortcuts) expect(shortcut.url).toMatch(url.startsWith('/f/') ? /^\/f\// : /^\/desk\//);
    }
    await page.close();
    for (const url of ['/f/zh/13/manifest.webmanifest', '/f/fr/27/manifest.webmanifest']) expect((await request.get(tower.url + url)).ok()).toBe(false);
  });

  test('no kept page names a code: the phone that scanned one asks for its own manifest', async ({ request, tower }) => {
    const html = await (await request.get(`${tower.url}/f/en/27`)).text();
    expect(html).not.toContain(codeOf(tower, '27'));
    expect(html).not.toContain('rel="manifest"');
    const other = await request.get(`${tower.url}/f/en/27/manifest.webmanifest?p=12-${codeOf(tower, '12')}`);
    expect(((await other.json()) as Manifest).start_url).toBe('/f/en/27');
  });
});

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const safari = `${iphone} Version/18.1 Mobile/15E148 Safari/604.1`;
const wechat = {
  ios: `${iphone} Mobile/15E148 MicroMessenger/8.0.50`,
  android: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.50',
};

/** Orders, and has the shop accept it. @returns the phone at its order's page. */
async function orderAccepted(page: Page, desk: Page, tower: Tower): Promise<string> {
  await atCheckout(page, tower);
  await page.getByRole('button', { name: words.en.placeOrder }).click();
  await expect(page).toHaveURL(/\/f\/en\/orders\/[\w-]{22,}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sent');
  await expect(page.getByRole('region', { name: /home screen/ })).toHaveCount(0);
  const number = /#\d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())![0];
  await desk.getByRole('button', { name: deskWords.en.accept(number) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Preparing');
  return number;
}

/** An empty place orders what came along to it. */
async function orderThere(there: Page): Promise<void> {
  await there.getByRole('link', { name: /^20F Corner Shop/ }).click();
  await there.getByRole('button', { name: words.en.viewCart }).click();
  await there.getByRole('button', { name: words.en.checkout }).click();
  await expect(there.getByLabel(words.en.name, { exact: true })).toHaveValue('Lin');
  await there.getByRole('button', { name: words.en.placeOrder }).click();
  await expect(there.getByRole('heading', { level: 1 })).toContainText('Sent');
}

async function fillCart(page: Page, tower: Tower): Promise<void> {
  await page.goto(`${tower.url}/f/en/27/xiaopu`);
  const add = page.getByRole('region', { name: words.en.menu }).getByRole('button', { name: words.en.add('Strawberries'), exact: true });
  await add.click();
  await add.click();
  await expect(page.getByRole('button', { name: words.en.viewCart })).toBeVisible();
}

/** What a place knows of its person. */
const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries<string>(localStorage).filter(([key]) => /^upstairs:(cart|orders|name|room|usual|placard)/.test(key))));

test.describe('installing loses nothing', () => {
  let desk: Page;
  test.beforeEach(async ({ browser, quiet, tower }) => {
    desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  });
  test.afterEach(() => desk.context().close());

  test('an icon on iOS starts with an empty storage and has placard, cart and orders', async ({ browser, quiet, tower }) => {
    const before = await openPhone(browser, quiet, 'en', { userAgent: safari });
    const number = await orderAccepted(before, desk, tower);
    const orderPage = before.url();
    await fillCart(before, tower);
    await before.goto(orderPage);
    await before.getByRole('button', { name: 'Show me how' }).click();
    await expect(before.getByText('Choose Add to Home Screen.')).toBeVisible();
    // The page links its manifest again whenever it may have scanned.
    await before.evaluate(() => dispatchEvent(new Event('hashchange')));
    const { manifest } = await judge(before);
    expect(manifest.start_url).toMatch(new RegExp(`^/f/en/27#app=27-${codeOf(tower, '27')}&h=[\\w-]{32}$`));

    const icon = await openPhone(browser, quiet, 'en', { userAgent: safari });
    await icon.goto(tower.url + manifest.start_url);
    await expect(icon.getByText('Your cart and orders have come along.')).toBeVisible();
    await expect(icon).toHaveURL(`${tower.url}/f/en/27`);
    await expect(icon.getByText(number)).toBeVisible();
    await orderThere(icon);
    await icon.goto(`${tower.url}/f/en/orders`);
    await expect(icon.getByText(number)).toBeVisible();
    // Every start brings the same address again, which is settled.
    await icon.goto('about:blank');
    await icon.goto(tower.url + manifest.start_url);
    await expect(icon).toHaveURL(`${tower.url}/f/en/27`);
    await expect(icon.getByText('used already')).toHaveCount(0);
    // One that was installed and first opened after ten minutes has its placard all the same.
    const late = await openPhone(browser, quiet, 'en');
    quiet.expectNoise(/status of 404 .*\/api\/v1\/handovers\/take/);
    await late.goto(tower.url + manifest.start_url);
    await expect(late.getByText('was used already')).toBeVisible();
    await fillCart(late, tower);
    await late.getByRole('button', { name: words.en.viewCart }).click();
    await late.getByRole('button', { name: words.en.checkout }).click();
    await late.getByLabel(words.en.name, { exact: true }).fill('Chen');
    await late.getByRole('button', { name: words.en.placeOrder }).click();
    await expect(late.getByRole('heading', { level: 1 })).toContainText('Sent');
    for (const page of [before, icon, late]) await page.context().close();
  });

  for (const system of ['ios', 'android'] as const) {
    test(`from WeChat on ${system} everything goes to the browser first`, async ({ browser, quiet, tower, playwright }) => {
      // WeChat on iOS has no workers.
      const inside = await openPhone(browser, quiet, 'en', { userAgent: wechat[system], serviceWorkers: system === 'ios' ? 'block' : 'allow' });
      await inside.goto(tower.placard('27'));
      await fillCart(inside, tower);
      const { token, label } = await placeOne(playwright.request, tower);
      await desk.getByRole('button', { name: deskWords.en.accept(label) }).click();
      await inside.goto(`${tower.url}/f/en/orders/${token}`);
      // A scan whose page was left before its scripts ran is still to be taken: by the floor's page, beside the link.
      await inside.evaluate((value) => void (document.cookie = `upstairs_scan=${value}; Path=/f`), `27-${codeOf(tower, '27')}`);
      await inside.getByRole('button', { name: 'Take it all to the browser' }).click();
      await expect(inside).toHaveURL(/\/f\/en\/27#h=[\w-]{32}$/);
      await expect(inside.getByText(system === 'ios' ? 'Open in Safari' : 'Open in Browser')).toBeVisible();
      const link = inside.url();

      const outside = await openPhone(browser, quiet, 'en');
      await outside.goto(link);
      await expect(outside.getByText('Your cart and orders have come along.')).toBeVisible();
      expect(await stored(outside)).toEqual(await stored(inside));
      // It was good once; a third place hears so, and nothing changes there.
      const third = await openPhone(browser, quiet, 'en');
      quiet.expectNoise(/status of 404 .*\/api\/v1\/handovers\/take/);
      await third.goto(link);
      await expect(third.getByText('was used already')).toBeVisible();
      await expect(third).toHaveURL(`${tower.url}/f/en/27`);
      expect(await stored(third)).toEqual({});
      for (const page of [inside, outside, third]) await page.context().close();
    });
  }

  test('the browser’s own prompt waits for the first accepted order, and a no is a no', async ({ browser, quiet, tower }) => {
    const page = await openPhone(browser, quiet, 'en');
    await orderAccepted(page, desk, tower);
    await expect(page.getByRole('region', { name: /home screen/ })).toHaveCount(0);
    const offer = () =>
      page.evaluate(() => {
        const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: async () => ({ outcome: 'accepted' }) });
        dispatchEvent(event);
        return event.defaultPrevented;
      });
    await expect.poll(offer).toBe(true);
    await expect(page.getByRole('button', { name: 'Add to home screen' })).toBeVisible();
    await page.getByRole('button', { name: 'No thanks' }).click();
    await expect(page.getByRole('region', { name: /home screen/ })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Preparing');
    await expect.poll(offer).toBe(true);
    await expect(page.getByRole('region', { name: /home screen/ })).toHaveCount(0);
    await page.goto(`${tower.url}/f/en/27`);
    await expect.poll(offer).toBe(true);
    await page.context().close();
  });
});

test('a link made in my orders brings everything, also over a lost reply', async ({ browser, quiet, tower }) => {
  const here = await openPhone(browser, quiet, 'en');
  await here.goto(tower.placard('27'));
  await fillCart(here, tower);
  await here.goto(`${tower.url}/f/en/orders`);
  await here.getByRole('button', { name: 'Move to another browser or the icon' }).click();
  const link = await here.getByLabel('The address that carries it all').inputValue();
  const there = await openPhone(browser, quiet, 'en');
  quiet.expectNoise(/ERR_FAILED .*\/api\/v1\/handovers\/take/);
  await there.route('**/api/v1/handovers/take', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await there.goto(link);
  await expect(there.getByText('No answer, so your cart and orders are not here yet.')).toBeVisible();
  await there.unrouteAll({ behavior: 'wait' });
  await there.getByRole('button', { name: 'Try again' }).click();
  await expect(there.getByText('Your cart and orders have come along.')).toBeVisible();
  await there.getByRole('link', { name: /^20F Corner Shop/ }).click();
  await expect(there.getByRole('button', { name: words.en.viewCart })).toBeVisible();
  for (const page of [here, there]) await page.context().close();
});

test('the shortcuts of the app lead on without a network, also where my orders are open already', async ({ browser, quiet, tower }) => {
  quiet.expectNoise(noSignal);
  const page = await openPhone(browser, quiet, 'en');
  await visitFloor3(page, tower);
  await page.goto(`${tower.url}/f/en/3/xiaopu`);
  await page.getByRole('region', { name: words.en.menu }).getByRole('button', { name: words.en.add('Strawberries'), exact: true }).click();
  await expect(page.getByRole('button', { name: words.en.viewCart })).toBeVisible();
  // As an order leaves it behind: remembered, and its goods the usual.
  await page.evaluate(() => {
    const { placedAt, token } = { placedAt: new Date().toISOString(), token: 't'.repeat(32) };
    localStorage.setItem('upstairs:usual:xiaopu', localStorage.getItem('upstairs:cart:xiaopu')!);
    localStorage.setItem('upstairs:orders', JSON.stringify([{ token, shop: 'xiaopu', number: 1, floor: '3', placedAt }]));
    localStorage.removeItem('upstairs:cart:xiaopu');
  });
  const { manifest } = await judge(page);
  const [again, mine] = manifest.shortcuts;
  await page.context().setOffline(true);
  for (const before of ['about:blank', tower.url + mine!.url]) {
    await page.goto(before);
    await page.goto(tower.url + again!.url);
    await expect(page).toHaveURL(`${tower.url}/f/en/3/checkout?shop=xiaopu`);
    await expect(page.getByText('Strawberries').first()).toBeVisible();
  }
  await page.goto(tower.url + mine!.url);
  await expect(page.getByText('#001')).toBeVisible();
  await page.context().close();
});
