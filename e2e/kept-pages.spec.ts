import { gzipSync } from 'node:zlib';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, test } from './support/test';

/** Kept pages (decision 0002): rendered once, readable without scripts, nobody's in particular. */
test.describe('kept pages', () => {
  test('are served from memory, ask before they are shown again, and hold no cookie', async ({ request, tower }) => {
    for (const path of ['/f/zh', '/f/zh/27', '/f/en/27/xiaopu']) {
      await request.get(tower.url + path);
      const again = await request.get(tower.url + path);
      expect(again.status()).toBe(200);
      expect(again.headers()['x-nextjs-cache']).toBe('HIT');
      expect(again.headers()['cache-control']).toContain('no-cache');
      expect(again.headers()['set-cookie']).toBeUndefined();
    }
  });

  test('a menu of sixty goods stays within 100 kB, 14 kB gzip, and is one page for all floors', async ({ request, tower }) => {
    for (const language of ['zh', 'en']) {
      const html = await (await request.get(`${tower.url}/f/${language}/27/xiaopu`)).text();
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
      expect(gzipSync(html).byteLength).toBeLessThanOrEqual(14_000);
      expect(await (await request.get(`${tower.url}/f/${language}/8/xiaopu`)).text()).toBe(html);
    }
  });

  test('floor and menu can be read without scripts', async ({ browser, tower, quiet }) => {
    const phone = await openPhone(browser, quiet, 'en', { javaScriptEnabled: false });
    await phone.goto(`${tower.url}/f/en/27`);
    await expect(phone.getByRole('heading', { name: 'Floor 27' })).toBeVisible();
    await phone.getByRole('link', { name: /20F Corner Shop/ }).click();
    await expect(phone.getByText('Bananas')).toBeVisible();
    await expect(phone.getByText('about ¥5.40')).toBeVisible();
    // Nothing offers itself that would not answer.
    await expect(phone.getByRole('button', { name: 'Add Bananas', exact: true })).toBeDisabled();
  });

  test('a page whose scripts do not come says so, and is whole when it is loaded again', async ({ browser, tower, quiet }) => {
    quiet.expectNoise(/ERR_FAILED|page error: undefined/);
    const phone = await openPhone(browser, quiet, 'en', { serviceWorkers: 'block' });
    await phone.route('**/*.js', (route) => route.abort());
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    const again = phone.getByRole('link', { name: 'Load again' });
    await expect(again).toBeHidden();
    await phone.evaluate(() => document.querySelector('.asleep')!.getAnimations().forEach((waiting) => waiting.finish()));
    await expect(again).toBeVisible();
    await phone.unrouteAll({ behavior: 'wait' });
    await again.click();
    await expect(phone.getByRole('button', { name: 'Add Bananas', exact: true })).toBeEnabled();
    await expect(phone.locator('.asleep')).toHaveCount(0);
  });

  for (const path of ['/f/zh/27x', '/f/zh/..%2f..%2fetc', '/nowhere']) {
    test(`${path} is a 404 with the lift panel, also without scripts`, async ({ browser, tower, quiet }) => {
      quiet.expectNoise(/404/);
      const page = await openPhone(browser, quiet, 'zh', { javaScriptEnabled: false });
      expect((await page.goto(tower.url + path))?.status()).toBe(404);
      await page.getByRole('link', { name: /^27/ }).click();
      await expect(page.getByRole('heading', { name: /27/ })).toBeVisible();
    });
  }

  for (const path of ['/f/zh/13', '/f/zh/99', '/f/fr/27', '/f/zh/27/no-such-shop']) {
    test(`${path} is a 404 with a way to the lift panel`, async ({ page, tower, quiet }) => {
      quiet.expectNoise(/404/);
      expect((await page.goto(tower.url + path))?.status()).toBe(404);
      await page.getByRole('link', { name: '选楼层' }).click();
      await page.getByRole('link', { name: /^27/ }).click();
      await expect(page.getByRole('heading', { name: /27/ })).toBeVisible();
    });
  }

  test('an unknown code says that one can only browse', async ({ page, tower }) => {
    await page.goto(`${tower.url}/f/q/27-aaaaaa`);
    await expect(page.getByText('这个码对不上', { exact: false })).toBeVisible();
  });

  test('what was sold out at the desk is sold out on an open menu', async ({ browser, tower, quiet }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await phone.goto(tower.placard('27'));
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    const menu = phone.getByRole('region', { name: 'Menu' });
    await expect(menu.getByRole('button', { name: 'Add Strawberries', exact: true })).toBeVisible();
    const desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    await desk.goto(`${tower.url}/desk/menu`);
    await desk.getByRole('button', { name: 'Sold out: Strawberries' }).click();
    await expect.poll(async () => {
      // Coming back to the page is what makes a phone ask again.
      await phone.evaluate(() => window.dispatchEvent(new Event('focus')));
      return menu.getByText('Sold out today').count();
    }).toBe(1);
    await expect(menu.getByRole('button', { name: 'Add Strawberries', exact: true })).toHaveCount(0);
  });
});
