import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { noSignal, untilKept } from './support/offline';
import { placeOne } from './support/orders';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, test } from './support/test';
import { keepOrders, ordersInEveryState } from './support/waiting';
import { deskWords, words } from './support/words';

/** axe finds nothing on any screen, in both languages, light and dark. */
async function expectClean(page: Page, screen: string): Promise<void> {
  // A screen that streams in is looked at when its heading is there.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
  expect(found, screen).toEqual([]);
}

const wechat = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50';
const safari = wechat.replace('MicroMessenger/8.0.50', 'Version/18.1 Safari/604.1');

for (const language of ['zh', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`customer's screens: ${language}, ${colorScheme}`, async ({ browser, quiet, tower, playwright }) => {
      const say = words[language];
      const phone = await openPhone(browser, quiet, language, { colorScheme, reducedMotion: 'reduce' });
      quiet.expectNoise(/404|net::|Failed to load resource|Failed to fetch/);
      for (const path of ['/', `/f/${language}`, `/f/${language}/27?code=unknown`, `/f/${language}/13`, `/f/${language}/orders`]) {
        await phone.goto(tower.url + path);
        await expectClean(phone, path);
      }
      await phone.goto(tower.placard('27'));
      await expect(phone.getByRole('heading', { name: say.floor('27') })).toBeVisible();
      await expectClean(phone, 'floor');
      await phone.goto(`${tower.url}/f/${language}/27/xiaopu`);
      const menu = phone.getByRole('region', { name: say.menu });
      await menu.getByRole('button', { name: say.add(language === 'zh' ? '草莓' : 'Strawberries'), exact: true }).click();
      await expectClean(phone, 'menu');
      await menu.getByRole('button', { name: say.add(language === 'zh' ? '红烧牛肉面' : 'Braised beef noodles'), exact: true }).click();
      await expectClean(phone, 'item sheet');
      await phone.keyboard.press('Escape');
      await phone.getByRole('button', { name: say.viewCart }).click();
      await expectClean(phone, 'cart');
      await phone.getByRole('button', { name: say.checkout }).click();
      await expect(phone.getByLabel(say.name, { exact: true })).toBeVisible();
      await expectClean(phone, 'checkout');
      await phone.getByLabel(say.name, { exact: true }).fill('林');
      await phone.context().setOffline(true);
      await phone.getByRole('button', { name: say.placeOrder }).click();
      await expect(phone.getByText(say.saved)).toBeVisible();
      await expectClean(phone, 'an order that waits');
      await phone.getByRole('button', { name: say.callOff }).click();
      await phone.context().setOffline(false);
      const { token } = await placeOne(playwright.request, tower, '38', true);
      await phone.goto(`${tower.url}/f/${language}/orders/${token}`);
      await expect(phone.getByRole('button', { name: say.cancelOrder })).toBeVisible();
      await expectClean(phone, 'order');
      // The board of the next test holds its own order only.
      await phone.request.post(`${tower.url}/api/v1/orders/${token}/cancel`, { data: {}, headers: { origin: tower.url } });
    });

    test(`a phone without a network: ${language}, ${colorScheme}`, async ({ browser, quiet, tower, playwright }) => {
      const say = words[language];
      quiet.expectNoise(noSignal);
      const phone = await openPhone(browser, quiet, language, { colorScheme, reducedMotion: 'reduce' });
      await phone.goto(tower.placard('27'));
      await untilKept(phone);
      const orders = await ordersInEveryState(playwright.request, tower);
      await phone.context().setOffline(true);
      for (const [state, order] of Object.entries(orders)) {
        await keepOrders(phone, [order]);
        await phone.goto(`${tower.url}/f/${language}/27/checkout?shop=xiaopu`);
        await expect(phone.getByRole('status', { name: say.offline }).or(phone.getByText(say.emptyCart))).toBeVisible();
        await expectClean(phone, `checkout of an order ${state}`);
      }
      await keepOrders(phone, Object.values(orders));
      await phone.goto(`${tower.url}/f/${language}/27`);
      await expect(phone.getByRole('link', { name: /20F/ }).first()).toBeVisible();
      await expectClean(phone, 'floor with orders that wait');
      await phone.context().close();
    });

    test(`two apps: ${language}, ${colorScheme}`, async ({ browser, quiet, tower, playwright }) => {
      const say = words[language];
      const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), language, { colorScheme, reducedMotion: 'reduce' });
      const { token, label } = await placeOne(playwright.request, tower);
      await board.getByRole('button', { name: deskWords[language].accept(label), exact: true }).click();
      const order = `${tower.url}/f/${language}/orders/${token}`;
      const iphone = await openPhone(browser, quiet, language, { colorScheme, userAgent: safari });
      await iphone.goto(tower.placard('27'));
      await iphone.goto(order);
      await iphone.getByRole('button', { name: say.showHow }).click();
      await expect(iphone.getByRole('listitem').filter({ hasText: say.share })).toBeVisible();
      await expectClean(iphone, 'steps on iOS');
      const inside = await openPhone(browser, quiet, language, { colorScheme, userAgent: wechat });
      await inside.goto(tower.placard('27'));
      await inside.goto(order);
      await inside.getByRole('button', { name: say.toBrowser }).click();
      await expect(inside).toHaveURL(/#h=/);
      await expect(inside.getByRole('textbox', { name: say.link })).toBeVisible();
      await expectClean(inside, 'on the way from WeChat');
      for (const page of [board, iphone, inside]) await page.context().close();
    });

    test(`desk: ${language}, ${colorScheme}`, async ({ browser, quiet, tower, playwright }) => {
      const say = deskWords[language];
      const { label } = await placeOne(playwright.request, tower, '27', true);
      const visitor = await openPhone(browser, quiet, language, { colorScheme, reducedMotion: 'reduce' });
      await visitor.goto(`${tower.url}/desk/login`);
      await expectClean(visitor, 'sign-in');
      const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), language, { colorScheme, reducedMotion: 'reduce' });
      await expectClean(board, 'board');
      await board.getByRole('button', { name: say.accept(label), exact: true }).click();
      await board.getByRole('button', { name: say.ready(label), exact: true }).click();
      await expect(board.getByRole('dialog')).toBeVisible();
      await expectClean(board, 'weighing');
      const owner = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, language, { colorScheme, reducedMotion: 'reduce' });
      for (const path of ['/desk/board', '/desk/menu?shop=xiaopu', '/desk/placards', '/desk/settings']) {
        await owner.goto(tower.url + path);
        await expectClean(owner, path);
      }
    });
  }
}
