import type { Page } from '@playwright/test';
import { test, tooEarly } from './support/empty';
import { expectClean } from './support/expect-clean';
import { noSignal, untilKept } from './support/offline';
import { placeOne } from './support/orders';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, type Tower } from './support/test';
import { keepOrders, ordersInEveryState } from './support/waiting';
import { deskWords, type Language, words } from './support/words';

// Each looks at twenty screens and more, one after another.
test.describe.configure({ timeout: 180_000 });

/** Printers, a ticket to look at, tickets that wait, and the page that a tablet prints. */
async function expectPrintingClean(owner: Page, tower: Tower, say: (typeof deskWords)[Language], label: string): Promise<void> {
  await owner.goto(`${tower.url}/desk/settings/printers?shop=xiaopu`);
  await owner.getByRole('button', { name: say.addPrinter }).click();
  const form = owner.getByRole('dialog', { name: say.addPrinter });
  // Both languages share a tower.
  const name = `Tablet ${label}`;
  await form.getByLabel(say.printerName).fill(name);
  await form.getByLabel(say.printerAddress).fill('printer');
  await expectClean(owner, 'a printer to be added');
  await form.getByRole('radio', { name: say.systemPrinter }).check();
  await form.getByRole('button', { name: say.savePrinter }).click();
  await expect(owner.getByRole('article', { name })).toBeVisible();
  await expectClean(owner, 'printers');
  await owner.goto(`${tower.url}/desk/board?shop=xiaopu`);
  // Of a card that is open, whichever it is.
  await owner.getByRole('button', { name: say.tickets('#') }).first().click();
  const ticket = owner.getByRole('dialog');
  await expect(ticket.getByRole('img')).toBeVisible();
  await ticket.getByRole('button', { name: new RegExp(name) }).click();
  await expect(ticket.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await expectClean(owner, 'a ticket');
  await owner.keyboard.press('Escape');
  await owner.getByRole('button', { name: say.seeTickets, exact: true }).click();
  const waiting = owner.getByRole('dialog').getByRole('listitem').filter({ hasText: name }).getByRole('link');
  await expect(waiting).toBeVisible();
  await expectClean(owner, 'tickets that wait');
  await waiting.click();
  await expect(owner.getByRole('img', { name: /#\d{3}/ })).toBeVisible();
  await expectClean(owner, 'a ticket on a page of its own');
  await owner.goto(`${tower.url}/desk/board?shop=xiaopu`);
  await owner.getByRole('button', { name: say.byDish }).click();
  await expectClean(owner, 'by dish');
}

/** Every page that a phone makes by itself, and what it says where it cannot. */
async function expectShellClean(phone: Page, tower: Tower, language: Language): Promise<void> {
  await phone.evaluate(() => caches.delete('pages'));
  for (const path of ['', '/31', '/31/xiaopu', '/27/checkout?shop=xiaopu', '/orders', `/orders/${'B'.repeat(24)}`, '/13']) {
    await phone.goto(`${tower.url}/f/${language}${path}`);
    await expect(phone.getByText(words[language].looking)).toHaveCount(0);
    await expectClean(phone, `${path} without a network`);
  }
  await phone.evaluate(() => indexedDB.deleteDatabase('upstairs'));
  await phone.goto(`${tower.url}/f/${language}/31/xiaopu`);
  await expect(phone.getByRole('status')).toContainText('31');
  await expectClean(phone, 'no menu on this phone');
}

/** A page whose worker says that a newer one waits. */
const withNewerWorker = (phone: Page) =>
  phone.addInitScript(() => {
    const registration = { waiting: { postMessage: () => undefined }, addEventListener: () => undefined, update: () => Promise.resolve() };
    Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {}, ready: new Promise(() => undefined), register: () => Promise.resolve(registration) } });
  });

const wechat = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50';
const safari = wechat.replace('MicroMessenger/8.0.50', 'Version/18.1 Safari/604.1');

// The longest file: its tests may be on both workers.
test.describe.configure({ mode: 'parallel' });

for (const language of ['zh', 'en'] as const) {
  test(`customer's screens: ${language}`, async ({ browser, quiet, tower, playwright }) => {
    const say = words[language];
    const phone = await openPhone(browser, quiet, language, { reducedMotion: 'reduce' });
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

  test(`a phone without a network: ${language}`, async ({ browser, quiet, tower, playwright }) => {
    const say = words[language];
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, language, { reducedMotion: 'reduce' });
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
    for (const path of ['/27', '/27/xiaopu', '/orders']) {
      await phone.goto(`${tower.url}/f/${language}${path}`);
      await expect(phone.getByRole('link', { name: /20F/ }).or(phone.getByRole('heading', { name: /20F/ })).first()).toBeVisible();
      await expectClean(phone, `${path} with orders that wait`);
    }
    await keepOrders(phone, [orders.queued!]);
    await expectShellClean(phone, tower, language);
    await phone.context().close();
  });

  test(`old prices, a newer version: ${language}`, async ({ browser, quiet, tower }) => {
    const say = words[language];
    quiet.expectNoise(noSignal);
    const phone = await openPhone(browser, quiet, language, { reducedMotion: 'reduce' });
    await phone.goto(tower.placard('27'));
    await untilKept(phone);
    await phone.goto(`${tower.url}/f/${language}/27/xiaopu`);
    const strawberries = phone.getByRole('button', { name: say.add(language === 'zh' ? '草莓' : 'Strawberries'), exact: true });
    await strawberries.click();
    await phone.context().setOffline(true);
    await phone.clock.setFixedTime(Date.now() + 13 * 3_600_000);
    await phone.reload();
    await expect(strawberries).toBeDisabled();
    await expectClean(phone, 'a menu to look at');
    await phone.goto(`${tower.url}/f/${language}/27/checkout?shop=xiaopu`);
    await expect(phone.getByRole('button', { name: say.placeOrder })).toBeDisabled();
    await expectClean(phone, 'a checkout to look at');
    const other = await openPhone(browser, quiet, language, { serviceWorkers: 'block' });
    await withNewerWorker(other);
    await other.goto(`${tower.url}/f/${language}/27/xiaopu`);
    await expect(other.getByRole('button', { name: say.newer })).toBeVisible();
    await expectClean(other, 'a newer version');
    for (const page of [phone, other]) await page.context().close();
  });

  test(`two apps: ${language}`, async ({ browser, quiet, tower, playwright }) => {
    const say = words[language];
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), language, { reducedMotion: 'reduce' });
    const { token, label } = await placeOne(playwright.request, tower);
    await board.getByRole('button', { name: deskWords[language].accept(label), exact: true }).click();
    const order = `${tower.url}/f/${language}/orders/${token}`;
    const iphone = await openPhone(browser, quiet, language, { userAgent: safari });
    await iphone.goto(tower.placard('27'));
    await iphone.goto(order);
    await iphone.getByRole('button', { name: say.showHow }).click();
    await expect(iphone.getByRole('listitem').filter({ hasText: say.share })).toBeVisible();
    await expectClean(iphone, 'steps on iOS');
    const inside = await openPhone(browser, quiet, language, { userAgent: wechat });
    await inside.goto(tower.placard('27'));
    await inside.goto(order);
    await inside.getByRole('button', { name: say.toBrowser }).click();
    await expect(inside).toHaveURL(/#h=/);
    await expect(inside.getByRole('textbox', { name: say.link })).toBeVisible();
    await expectClean(inside, 'on the way from WeChat');
    const outside = await openPhone(browser, quiet, language);
    await outside.goto(inside.url());
    await expect(outside.getByText(say.came)).toBeVisible();
    await expectClean(outside, 'what came along');
    for (const page of [board, iphone, inside, outside]) await page.context().close();
  });

  test(`desk: ${language}`, async ({ browser, quiet, tower, playwright }) => {
    const say = deskWords[language];
    const { label } = await placeOne(playwright.request, tower, '27', true);
    const visitor = await openPhone(browser, quiet, language, { reducedMotion: 'reduce' });
    await visitor.goto(`${tower.url}/desk/login`);
    await expectClean(visitor, 'sign-in');
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), language, { reducedMotion: 'reduce' });
    await expectClean(board, 'board');
    quiet.expectNoise(noSignal);
    const unsent = await placeOne(playwright.request, tower, '31');
    await expect(board.getByRole('button', { name: say.accept(unsent.label), exact: true })).toBeVisible();
    await board.context().setOffline(true);
    await board.getByRole('button', { name: say.accept(unsent.label), exact: true }).click();
    await expect(board.getByRole('status').filter({ hasText: say.accept(unsent.label) })).toBeVisible();
    await expectClean(board, 'board without a network');
    await board.context().setOffline(false);
    await expect(board.getByRole('button', { name: say.ready(unsent.label), exact: true })).toBeVisible({ timeout: 20_000 });
    await board.getByRole('button', { name: say.accept(label), exact: true }).click();
    await board.getByRole('button', { name: say.ready(label), exact: true }).click();
    await expect(board.getByRole('dialog')).toBeVisible();
    await expectClean(board, 'weighing');
    const owner = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, language, { reducedMotion: 'reduce' });
    await owner.goto(`${tower.url}/desk/board?shop=xiaopu`);
    await owner.getByRole('button', { name: /^(Slow down|忙不过来)$/ }).click();
    await expectClean(owner, 'a rush');
    await owner.keyboard.press('Escape');
    const goods = '/desk/menu/edit?shop=xiaopu';
    const [noodles] = tower.query<{ id: string }>(`SELECT itemId AS id FROM OptionGroup JOIN Item ON Item.id = itemId WHERE shopId = 'shp_xiaopu' LIMIT 1`);
    const menus = ['/desk/menu?shop=xiaopu', goods, `${goods}&item=${noodles!.id}`, '/desk/menu/grid?shop=xiaopu', '/desk/menu/sheet?shop=xiaopu', '/desk/stock?shop=xiaopu', `/desk/stock/item?shop=xiaopu&item=${noodles!.id}`, '/desk/stock/receive?shop=xiaopu', '/desk/stock/evening?shop=xiaopu'];
    for (const path of ['/desk/board', ...menus, '/desk/placards', '/desk/runs', '/desk/settings', '/desk/settings/building', '/desk/settings/shops', '/desk/settings/hours?shop=xiaopu', '/desk/settings/notices']) {
      await owner.goto(tower.url + path);
      await expectClean(owner, path);
    }
    await expectPrintingClean(owner, tower, say, label);
  });

  test(`what brings orders: ${language}`, async ({ browser, quiet, tower }) => {
    const owner = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, language, { reducedMotion: 'reduce' });
    const opened: Record<string, RegExp | null> = {
      'menu/sets': /^(Make a set menu|配一个套餐)$/,
      'menu/nutrition': /^(Nutrition of Strawberries|填 草莓 的营养成分)$/,
      flyers: /^(New flyer|做传单)$/,
      ...{ offers: null, groups: null, wishes: null, funnel: null },
    };
    for (const [screen, form] of Object.entries(opened)) {
      await owner.goto(`${tower.url}/desk/${screen}?shop=xiaopu`);
      await expectClean(owner, screen);
      if (form === null) continue;
      await owner.getByRole('button', { name: form }).click();
      await expect(owner.getByRole('textbox').first()).toBeVisible();
      await expectClean(owner, `${screen}, the form`);
    }
    await owner.context().close();
  });

  test(`setting up: ${language}`, async ({ browser, quiet, empty: { server, address } }) => {
    quiet.expectNoise(tooEarly);
    const phone = await openPhone(browser, quiet, language, { reducedMotion: 'reduce' });
    for (const path of [`/f/${language}/27`, '/desk/setup']) {
      await phone.goto(server.url + path);
      await expectClean(phone, path);
    }
    await phone.goto(address);
    await expectClean(phone, 'the two doors');
    for (const step of ['floors', 'lifts', 'rooms', 'shop', 'owner']) {
      await phone.goto(`${server.url}/desk/setup?step=${step}`);
      await expect(phone.locator('form')).toBeVisible();
      await expectClean(phone, step);
    }
    await phone.goto(`${server.url}/desk/setup?step=floors`);
    await phone.getByRole('button', { name: language === 'zh' ? '下一步' : 'Next' }).click();
    await expectClean(phone, 'a fault');
    await phone.goto(`${server.url}/desk/setup`);
    await phone.getByRole('button', { name: language === 'zh' ? '打开演示' : 'Try the demo' }).click();
    await expect(phone.getByText('owner', { exact: true })).toBeVisible({ timeout: 30_000 });
    await expectClean(phone, 'the demo is ready');
    await phone.goto(`${server.url}/desk/settings/building`);
    await phone.getByRole('button', { name: language === 'zh' ? '打开 20 楼' : 'Open floor 20' }).click();
    await expectClean(phone, 'a floor');
  });

  test(`staff: ${language}`, async ({ browser, quiet, tower }) => {
    const owner = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, language, { reducedMotion: 'reduce' });
    for (const path of ['/desk/staff?shop=xiaopu', '/desk/staff/me', '/desk/staff/changes', '/desk/settings/card?shop=xiaopu']) {
      await owner.goto(tower.url + path);
      await expectClean(owner, path);
    }
    await owner.goto(`${tower.url}/desk/staff?shop=xiaopu`);
    await owner.getByRole('button', { name: /^(Make a link|做一个链接)$/ }).click();
    const address = owner.getByRole('textbox', { name: /^(Address of the link|链接网址)$/ });
    await expect(address).toBeVisible();
    await expectClean(owner, 'a link to hand on');
    const [join, none] = [await openPhone(browser, quiet, language, { reducedMotion: 'reduce' }), await openPhone(browser, quiet, language, { reducedMotion: 'reduce' })];
    await join.goto(await address.inputValue());
    await expect(join.getByRole('button', { name: /^(Join|加入)$/ })).toBeVisible();
    await expectClean(join, 'joining');
    await none.goto(`${tower.url}/desk/join`);
    await expect(none.getByRole('alert').filter({ hasText: /link|链接/ })).toBeVisible();
    await expectClean(none, 'a link that does nothing');
    for (const page of [owner, join, none]) await page.context().close();
  });
}
