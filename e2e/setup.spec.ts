import type { Page } from '@playwright/test';
import { setupAddress } from '../scripts/serving/setup-address.mjs';
import { test, tooEarly } from './support/empty';
import { openDesk, openPhone } from './support/people';
import { expect, phone } from './support/test';

/** Through the wizard up to its last button. */
async function describeBuilding(page: Page): Promise<void> {
  await page.getByLabel('楼名', { exact: true }).fill('春申大厦');
  await page.getByLabel('到几楼').fill('16');
  await page.getByRole('button', { name: '多一层' }).click();
  await page.getByRole('group', { name: '一般不要的楼层' }).getByRole('button', { name: '13', exact: true }).click();
  await page.getByRole('list', { name: '电梯面板' }).getByRole('button', { name: '4 楼', exact: true }).click();
  await expect(page.getByText('一共 15 层')).toBeVisible();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '多一组' }).click();
  await expect(page.getByText('停的楼层：B1–9')).toBeVisible();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('textbox', { name: '到', exact: true }).fill('12');
  await expect(page.getByText('10 楼：1001 到 1012')).toBeVisible();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('店名', { exact: true }).fill('早点铺');
  await page.keyboard.press('Tab');
  await page.getByLabel('在几楼').selectOption('3');
  await expect(page.getByLabel('网址里的名字')).toHaveValue('zaodianpu');
  await page.getByLabel('店里电话').fill('6301');
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('员工名').fill('阿珍');
  await page.getByLabel(/^口令/).fill('steamed buns');
}

test('before anybody has set it up, everything serves and says so', async ({ empty: { server, address }, page, quiet }) => {
  quiet.expectNoise(tooEarly);
  const get = (address: string) => fetch(server.url + address, { redirect: 'manual' });
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/')).status).toBe(200);
  for (const address of ['/f/zh', '/f/en/27', '/f/zh/27/xiaopu', '/f/en/27/checkout', '/f/zh/orders', `/f/en/orders/${'a'.repeat(24)}`]) {
    const answer = await get(address);
    expect(answer.status, address).toBe(200);
    const html = await answer.text();
    for (const words of ['店还在准备', 'This shop is being set up']) expect(html, address).toContain(words);
  }
  expect((await get('/f/q/27-k7qm2x')).headers.get('location')).toMatch(/^\/f\/(?:zh|en)$/);
  expect((await get('/desk')).headers.get('location')).toBe('/desk/setup');
  for (const address of ['/api/v1/menu', '/api/v1/availability?floor=27']) {
    const answer = await get(address);
    expect([answer.status, await answer.json()]).toEqual([503, { ok: false, error: { code: 'not_set_up' } }]);
  }
  for (const address of ['/desk', '/desk/login', '/desk/join']) {
    await page.goto(server.url + address);
    await expect(page).toHaveURL(/\/desk\/setup$/);
    await expect(page.getByText('这扇门锁着')).toBeVisible();
  }
  await page.goto(address);
  await expect(page.getByRole('button', { name: '装我的楼' })).toBeVisible();
});

test('without the right address the doors do nothing', async ({ empty: { server, count }, page }) => {
  await page.goto(setupAddress(server.url, 'guessed'));
  await expect(page).toHaveURL(/\/desk\/setup$/);
  await page.getByRole('button', { name: '打开演示' }).click();
  await expect(page.getByText('不是这次启动时给的地址，请打开那一个。')).toBeVisible();
  expect(count('Building')).toBe(0);
});

test('an owner sets up a building with one thumb, through a reload, and a customer sees its floor', async ({ browser, empty: { server, address, count }, quiet }) => {
  const page = await openPhone(browser, quiet, 'zh');
  quiet.expectNoise(tooEarly);
  quiet.expectNoise(/404/);
  const early = await openPhone(browser, quiet, 'en');
  await early.goto(`${server.url}/f/en/16`);
  await expect(early.getByText('This shop is being set up')).toBeVisible();
  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByRole('button', { name: '装我的楼' }).click();
  await describeBuilding(other);
  await page.getByRole('button', { name: '装我的楼' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByText('这里要填。')).toBeVisible();
  await page.getByLabel('楼名', { exact: true }).fill('春');
  await expect(page.getByText('这里要填。')).toHaveCount(0);
  await describeBuilding(page);
  await page.reload();
  await expect(page.getByLabel('员工名')).toHaveValue('阿珍');
  await page.goBack();
  await expect(page.getByLabel('店里电话')).toHaveValue('6301');
  await page.goForward();
  await page.getByLabel(/^口令/).fill('steamed buns');
  await page.getByRole('button', { name: '开张' }).click();
  await expect(page).toHaveURL(/\/desk\/board/);
  await expect(page.getByRole('region', { name: '开张还差：' })).toContainText('3F 早点铺：商品');
  await expect(page.getByRole('link', { name: '楼层码' })).toBeVisible();
  await other.getByRole('button', { name: '开张' }).click();
  await expect(other.getByText('这里已经有楼了，去柜台登录吧。')).toBeVisible();
  expect(count('Building')).toBe(1);
  await early.reload();
  await expect(early.getByRole('heading', { name: 'Floor 16' })).toBeVisible();
  await expect(early.getByRole('link', { name: /3F 早点铺/ })).toBeVisible();
  await early.goto(`${server.url}/f/en/13`);
  await expect(early.getByRole('heading', { name: '404' })).toBeAttached();
});

test('an owner changes the building later, and a floor that something needs stays', async ({ browser, tower, quiet }) => {
  const owner = { name: 'owner', passcode: tower.demo.ownerPasscode };
  const page = await openDesk(browser, quiet, tower, owner, 'zh', phone);
  await page.goto(`${tower.url}/desk/settings`);
  await page.getByRole('link', { name: /^楼 ?楼名/ }).click();
  await page.getByRole('button', { name: '打开 20 楼' }).click();
  await page.getByRole('button', { name: '拿掉这一层' }).click();
  await page.getByRole('button', { name: '拿掉', exact: true }).click();
  await expect(page.getByText('20 楼还用着：还有 1 张楼层码在用，小铺 在这一层。先处理好再来。')).toBeVisible();
  await page.getByRole('button', { name: '关上' }).click();
  await page.getByLabel('楼层（如 28、B2）').fill('46');
  await page.getByRole('button', { name: '加上' }).click();
  await expect(page.getByRole('button', { name: '打开 46 楼' })).toBeVisible();
  expect((await fetch(`${tower.url}/f/zh/46`)).status).toBe(200);
  await page.getByRole('button', { name: '打开 46 楼' }).click();
  await page.getByRole('button', { name: '拿掉这一层' }).click();
  await page.getByRole('button', { name: '拿掉', exact: true }).click();
  await expect(page.getByRole('button', { name: '打开 46 楼' })).toHaveCount(0);
  expect((await fetch(`${tower.url}/f/zh/46`)).status).toBe(404);
  await page.goto(`${tower.url}/desk/settings/shops?shop=xiaopu`);
  await page.getByLabel('起送价（元）').fill('12.50');
  await page.getByRole('button', { name: '存下' }).click();
  await expect(page.getByText('存好了')).toBeVisible();
  expect(await (await fetch(`${tower.url}/f/zh/45`)).text()).toContain('12.50');
});

test('the demo comes by the other door, with its sign-in shown once', async ({ browser, empty: { server, address, count }, quiet }) => {
  const page = await openPhone(browser, quiet, 'en');
  await page.goto(address);
  for (const [step, heading] of [['floors', 'Floors'], ['lifts', 'Lifts'], ['rooms', 'Rooms'], ['shop', 'The first shop'], ['owner', 'You']]) {
    await page.goto(`${server.url}/desk/setup?step=${step}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading!);
    }
  await page.goto(address);
  await page.getByRole('button', { name: 'Try the demo' }).click();
  await expect(page.getByRole('heading', { name: 'The demo is ready' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('owner', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'To the board' }).click();
  await expect(page).toHaveURL(/\/desk\/board/);
  expect(count('Shop')).toBe(7);
  await page.goto(address);
  await expect(page).toHaveURL(/\/desk\/board/);
  expect((await fetch(`${server.url}/f/en/45`)).status).toBe(200);
});
