import type { Page } from '@playwright/test';
import { scriptsOf } from '../scripts/setup/script-bytes.mjs';
import { openPhone } from './support/people';
import { expect, test } from './support/test';
import { words } from './support/words';

const say = words.en;
const goods = (page: Page) => page.getByRole('region', { name: say.menu });

/** Writes lines into the one cart that the phone keeps, in its own format; whoever changes that format changes this. */
const plantCart = (page: Page, bad: object[], how: 'beside what stands' | 'alone') =>
  page.evaluate(
    ({ bad, how }) => {
      const [key, ...others] = Object.keys(localStorage).filter((each) => each.includes('cart'));
      const cart = JSON.parse(localStorage.getItem(key!)!) as { version: number; lines: object[] };
      if (others.length > 0 || cart.version !== 1 || cart.lines.length === 0) throw new Error(`an unknown cart: ${JSON.stringify(cart)}`);
      localStorage.setItem(key!, JSON.stringify({ version: 1, lines: how === 'alone' ? bad : [...bad, ...cart.lines] }));
    },
    { bad, how },
  );

test.describe('a menu', () => {
  test('finds goods by hanzi, pinyin, initials and English', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'zh');
    await phone.goto(`${tower.url}/f/zh/27/xiaopu`);
    await phone.getByRole('button', { name: '找东西' }).tap();
    for (const query of ['香蕉', 'xiangjiao', 'xj', 'Banana']) {
      await phone.getByRole('searchbox').fill(query);
      await expect(phone.getByRole('heading', { name: '香蕉', exact: true })).toBeVisible();
      await expect(phone.getByRole('heading', { name: '红烧牛肉面', exact: true })).toBeHidden();
    }
    await phone.getByRole('searchbox').fill('没有这种东西');
    await expect(phone.getByText('没有这种东西', { exact: false })).toBeVisible();
    await phone.keyboard.press('Escape');
    await expect(phone.getByRole('heading', { name: '红烧牛肉面', exact: true })).toBeVisible();
  });

  test('marks the category that is being read', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    const chips = phone.getByRole('navigation', { name: 'Categories' });
    await expect(chips.getByRole('link').first()).toHaveAttribute('aria-current', 'true');
    await phone.getByRole('heading', { name: 'Braised beef noodles' }).scrollIntoViewIfNeeded();
    await expect(chips.getByRole('link').first()).not.toHaveAttribute('aria-current');
    const now = chips.locator('[aria-current]');
    await expect(now).toHaveCount(1);
    await expect(now).toBeInViewport();
  });

  test('says so when an item is tapped before its sheet could be fetched, and fetches it still', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_FAILED/);
    const phone = await openPhone(browser, quiet, 'en');
    const menu = `${tower.url}/f/en/27/xiaopu`;
    const first = scriptsOf(await (await phone.request.get(menu)).text());
    let lift = true;
    const tries: Record<string, number> = {};
    await phone.route('**/_next/static/chunks/*.js', (route) => {
      const { pathname } = new URL(route.request().url());
      if (!lift || first.includes(pathname)) return route.continue();
      tries[pathname] = (tries[pathname] ?? 0) + 1;
      return route.abort();
    });
    await phone.goto(menu);
    await goods(phone).getByRole('button', { name: say.add('Braised beef noodles'), exact: true }).tap();
    const sheet = phone.getByRole('dialog', { name: 'Braised beef noodles' });
    // The bundle's own loader tries twice; the page goes on after that.
    await expect.poll(() => Math.max(...Object.values(tries))).toBeGreaterThan(2);
    await expect(sheet.getByText('One moment')).toBeVisible();
    lift = false;
    await sheet.getByRole('button', { name: say.addToCart }).tap();
    await expect(goods(phone).getByRole('button', { name: say.removeOne('Braised beef noodles'), exact: true })).toBeVisible();
  });

  test('keeps the cart over a reload, without the lines that cannot be read', async ({ browser, quiet, tower }) => {
    const phone = await openPhone(browser, quiet, 'en');
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    const add = goods(phone).getByRole('button', { name: say.add('Bananas'), exact: true });
    const remove = goods(phone).getByRole('button', { name: say.removeOne('Bananas'), exact: true });
    await add.tap();
    await phone.reload();
    await expect(remove).toBeVisible();
    await plantCart(phone, [{ item: '__proto__' }, { item: '__proto__', options: [], quantity: 1, grams: null }], 'beside what stands');
    await phone.reload();
    await expect(remove).toBeVisible();
    await plantCart(phone, [{ item: '__proto__' }], 'alone');
    await phone.reload();
    await expect(add).toBeVisible();
    await expect(remove).toBeHidden();
    await add.tap();
    await expect(remove).toBeVisible();
  });
});
