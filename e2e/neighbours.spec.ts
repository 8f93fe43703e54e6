import type { Page } from '@playwright/test';
import { expectClean } from './support/expect-clean';
import { goodOrder, scannedPhone, shopOf } from './support/orders';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, test, type Tower } from './support/test';
import { words } from './support/words';

const say = words.en;
const listen = { userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126 Mobile' };

/** Somebody on 27F taps `Tell a neighbour` on a sheet; the address that goes out. */
async function tell(page: Page, tower: Tower): Promise<string> {
  await page.goto(tower.placard('27'));
  await expect(page).toHaveURL(/\/f\/en\/27$/);
  await page.goto(`${tower.url}/f/en/27/xiaopu`);
  await page.getByRole('region', { name: say.menu }).getByRole('button', { name: 'Strawberries', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Strawberries' });
  const made = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/share-links'));
  await sheet.getByRole('button', { name: 'Tell a neighbour' }).click();
  const { value } = (await (await made).json()) as { value: { address: string } };
  await expect(sheet.getByRole('status').first()).toContainText(/Link copied|Copy this link/);
  return value.address;
}

/** A phone that scanned nothing follows the link and goes to the checkout with what it led to. */
async function follow(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page).toHaveURL(/\/f\/en\/27\/xiaopu#/);
  await expect(page.getByText('A neighbour on 27 sent you here.', { exact: false })).toBeVisible();
  const sheet = page.getByRole('dialog', { name: 'Strawberries' });
  await sheet.getByRole('button', { name: say.addToCart }).click();
  await page.getByRole('button', { name: say.viewCart }).click();
  await page.getByRole('button', { name: say.checkout }).click();
  await page.getByLabel(say.name, { exact: true }).fill('Lin');
  await page.getByRole('button', { name: say.placeOrder }).click();
}

/** Orders through the link as so many phones without a screen. */
async function others(count: number, address: string, tower: Tower, playwright: Parameters<typeof scannedPhone>[0]): Promise<void> {
  const code = address.split('-').at(-1)!;
  for (let phone = 0; phone < count; phone++) {
    const { request } = await scannedPhone(playwright, tower);
    const shop = await shopOf(tower, { request, placard: { floor: '27', code } });
    const order = goodOrder(shop, { request, placard: { floor: '27', code } });
    expect(await (await request.post(`${tower.url}/api/v1/orders`, { data: order })).json()).toMatchObject({ ok: true });
    await request.dispose();
  }
}

test('a neighbour who scanned nothing orders through a vouch; the sixth phone is told to scan', async ({ browser, quiet, tower, playwright }) => {
  const sharer = await openPhone(browser, quiet, 'en');
  const address = await tell(sharer, tower);
  expect(address).toMatch(/\/f\/q\/27-[a-z2-9]{9}$/);
  await others(4, address, tower, playwright.request);

  const fifth = await openPhone(browser, quiet, 'en');
  await follow(fifth, address);
  await expect(fifth).toHaveURL(/\/f\/en\/orders\/[\w-]+$/);
  const sixth = await openPhone(browser, quiet, 'en');
  await follow(sixth, address);
  await expect(sixth.getByText('Five phones have ordered through this link already. Scan the code on your floor.')).toBeVisible();

  const traced = tower.query(
    `SELECT count(*) AS orders, f.label AS floor FROM ShareOrder o JOIN ShareLink l ON l.id = o.linkId JOIN Placard p ON p.id = l.placardId JOIN Floor f ON f.id = p.floorId GROUP BY f.id`,
  );
  expect(traced).toEqual([{ orders: 5, floor: '27' }]);
  for (const page of [sharer, fifth, sixth]) await page.context().close();
});

test('the card is there for previews, and looking takes no place', async ({ browser, quiet, tower, playwright }) => {
  const sharer = await openPhone(browser, quiet, 'en');
  const address = await tell(sharer, tower);
  await expectClean(sharer, 'a neighbour was told');
  const seen = () => tower.query<{ n: number }>('SELECT count(*) AS n FROM ShareOpening')[0]!.n;
  const before = seen();
  const preview = await playwright.request.newContext({ userAgent: 'facebookexternalhit/1.1' });
  const card = await preview.get(address, { maxRedirects: 0 });
  expect([card.status(), card.headers()['cache-control']]).toEqual([200, 'no-store']);
  const html = await card.text();
  const told = (name: string) => new RegExp(`property="og:${name}" content="([^"]+)"`).exec(html)?.[1]?.replaceAll('&amp;', '&');
  expect([told('title'), told('url')]).toEqual(['Strawberries', address]);
  expect(told('description')).toContain('floor 27');
  const picture = await preview.get(told('image')!);
  expect([picture.headers()['content-type'], (await picture.body()).subarray(1, 4).toString('latin1')]).toEqual(['image/png', 'PNG']);
  await preview.head(address);
  const person = await playwright.request.newContext(listen);
  for (let reload = 0; reload < 3; reload++) await person.get(address, { maxRedirects: 0 });
  await expect.poll(seen).toBe(before + 1);
  expect(tower.query('SELECT 1 FROM ShareLinkPhone p JOIN ShareLink l ON l.id = p.linkId WHERE l.createdAt = (SELECT max(createdAt) FROM ShareLink)')).toEqual([]);
  await Promise.all([preview.dispose(), person.dispose()]);
  await sharer.context().close();
});

test('in WeChat the sharer stays on the card, whose page its own menu sends', async ({ browser, quiet, tower }) => {
  const page = await openPhone(browser, quiet, 'zh', { userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126 Mobile MicroMessenger/8.0' });
  await page.goto(tower.placard('27'));
  await expect(page).toHaveURL(/\/f\/zh\/27$/);
  await page.goto(`${tower.url}/f/zh/27/xiaopu`);
  await page.getByRole('region', { name: '没找到想要的？' }).getByRole('button', { name: '告诉邻居' }).click();
  await expect(page).toHaveURL(/\/f\/q\/27-[a-z2-9]{9}$/);
  await expect(page.getByText('点右上角 ⋯，发给邻居。')).toBeVisible();
  await expectClean(page, 'card');
  await page.getByRole('link', { name: '返回' }).click();
  await expect(page).toHaveURL(/\/f\/zh\/27\/xiaopu$/);
  await page.context().close();
});

test('a wish is made where a search finds nothing, and answered at the desk', async ({ browser, quiet, tower }) => {
  const page = await openPhone(browser, quiet, 'en');
  await page.goto(tower.placard('31'));
  await expect(page).toHaveURL(/\/f\/en\/31$/);
  await page.goto(`${tower.url}/f/en/31/xiaopu`);
  await page.getByRole('button', { name: 'Find something' }).click();
  await page.getByRole('searchbox').fill('oat milk');
  const field = page.getByLabel('What should the shop have?');
  await expect(field).toHaveValue('oat milk');
  await field.fill('13800138000');
  await page.getByRole('button', { name: 'Tell the shop' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('No phone number needed, just what you would like.');
  await field.fill('Oat milk');
  await page.getByRole('button', { name: 'Tell the shop' }).click();
  await expect(page.getByText('The shop knows.', { exact: false })).toBeVisible();

  const desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await desk.goto(`${tower.url}/desk/wishes?shop=xiaopu`);
  const wish = desk.getByRole('listitem', { name: 'Oat milk' });
  await expect(wish.getByText('31F: 1')).toBeVisible();
  await expectClean(desk, 'wishes');
  await wish.getByRole('button', { name: 'We will stock it: Oat milk' }).click();
  await expect(desk.getByRole('region', { name: 'Answered' }).getByText('Oat milk')).toBeVisible();

  await field.fill('OAT-MILK');
  await page.getByRole('button', { name: 'Tell the shop' }).click();
  await expect(page.getByText('The shop has said yes to this one.', { exact: false })).toBeVisible();
  expect(tower.query('SELECT w.text, count(*) AS n FROM Wish w JOIN WishVoice v ON v.wishId = w.id')).toEqual([{ text: 'Oat milk', n: 1 }]);
  for (const each of [page, desk]) await each.context().close();
});
