import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectClean } from './support/expect-clean';
import { atCheckout, openDesk, openPhone } from './support/people';
import { photograph } from './support/photograph';
import { expect, phone as phoneScreen, test, type Tower } from './support/test';
import { words } from './support/words';

const say = words.en;

const openEditor = async (browser: Parameters<typeof openDesk>[0], quiet: Parameters<typeof openDesk>[1], tower: Tower, more: object = {}) => {
  const desk = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'en', more);
  await desk.goto(`${tower.url}/desk/menu/edit?shop=xiaopu`);
  return desk;
};

/** Coming back to the page is what makes a phone ask again. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

test.describe('the menu editor', () => {
  test('a category, and a weighed good with a picture and options, made by thumb, is what a customer sees', async ({ browser, quiet, tower }) => {
    const desk = await openEditor(browser, quiet, tower, phoneScreen);
    await desk.getByRole('button', { name: 'Add category' }).tap();
    await desk.getByLabel('Category name').fill('早点');
    await desk.getByLabel('English name (optional)').fill('Breakfast');
    await desk.getByRole('button', { name: 'Save category' }).tap();
    await desk.getByRole('button', { name: 'Add item to Breakfast' }).tap();
    // Saving what is not filled in says so at the fields and leads to the first.
    await desk.getByRole('button', { name: 'Save', exact: true }).tap();
    await expect(desk.getByLabel('Name', { exact: true })).toBeFocused();
    await expectClean(desk, 'a good with faults');
    await desk.getByLabel('Another picture').or(desk.getByLabel('Take or choose a picture')).setInputFiles(await photograph());
    await expect(desk.getByRole('button', { name: 'No picture' })).toBeVisible();
    await desk.getByLabel('Name', { exact: true }).fill('油条');
    await desk.getByRole('radio', { name: 'by weight' }).check();
    await desk.getByLabel('Price per 500 g').fill('12.5');
    await desk.getByLabel('Grams that one tap adds').fill('200');
    await desk.getByRole('button', { name: 'Add a group of options' }).tap();
    const group = desk.getByRole('group', { name: 'Option group 1' });
    await group.getByLabel('Name of this group').fill('怎么切');
    await group.getByLabel('Name of option 1', { exact: true }).fill('不切');
    await group.getByLabel('Name of option 2', { exact: true }).fill('切段');
    await group.getByLabel('Option 2 adds').fill('0.5');
    await desk.getByRole('button', { name: 'Save', exact: true }).tap();
    await expect(desk.getByRole('status').filter({ hasText: '油条 is saved' })).toBeVisible();

    const phone = await openPhone(browser, quiet, 'en');
    await phone.goto(tower.placard('27'));
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    // Nobody gave it an English name: the English menu shows the Chinese one.
    const row = phone.getByRole('region', { name: say.menu }).getByRole('listitem').filter({ hasText: '油条' });
    await expect(row).toContainText('about ¥5.00');
    await row.scrollIntoViewIfNeeded();
    await expect.poll(() => row.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96);
    await row.getByRole('button', { name: '油条', exact: true }).tap();
    const sheet = phone.getByRole('dialog');
    await sheet.getByText('切段').tap();
    await sheet.getByRole('button', { name: new RegExp(say.addToCart) }).tap();
    await phone.getByRole('button', { name: say.viewCart }).tap();
    await expect(phone.getByRole('dialog', { name: 'Cart' })).toContainText('5.20');
  });

  test('a price that is edited under a cart is told on the open page and asked about once', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(/409/);
    const phone = await openPhone(browser, quiet, 'en');
    await atCheckout(phone, tower);
    const menu = await phone.context().newPage();
    await menu.goto(`${tower.url}/f/en/27/xiaopu`);
    const desk = await openEditor(browser, quiet, tower);
    await desk.getByRole('button', { name: 'Edit Strawberries', exact: true }).click();
    await desk.getByLabel('Price of one').fill('20.80');
    await desk.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(desk.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible();
    await expect
      .poll(async () => {
        await comeBack(menu);
        return menu.getByRole('button', { name: 'Show the new menu' }).count();
      })
      .toBe(1);
    await phone.getByRole('button', { name: say.placeOrder }).click();
    const accept = phone.getByRole('button', { name: 'Accept new prices' });
    await expect(accept).toBeVisible();
    await expect(phone.getByText('¥20.80').first()).toBeVisible();
    await accept.click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    const [line] = tower.query<{ unitPrice: number }>('SELECT unitPrice FROM OrderLine ORDER BY rowid DESC LIMIT 1');
    expect(line!.unitPrice).toBe(2080);
  });

  test('two owners at one good: the second is told what the first did and loses nothing typed', async ({ browser, quiet, tower }) => {
    const [one, two] = [await openEditor(browser, quiet, tower), await openEditor(browser, quiet, tower)];
    for (const desk of [one, two]) await desk.getByRole('button', { name: 'Edit Bananas', exact: true }).click();
    await one.getByLabel('Price per 500 g').fill('4.60');
    await one.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(one.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible();
    await two.getByLabel('A line about it (optional)').fill('海南来的');
    await two.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(two.getByText('Somebody else just changed this one')).toBeVisible();
    await expect(two.getByRole('alert').getByText('¥4.60')).toBeVisible();
    await expect(two.getByLabel('A line about it (optional)')).toHaveValue('海南来的');
    await two.getByLabel('Price per 500 g').fill('4.60');
    await two.getByRole('button', { name: 'Save mine all the same' }).click();
    await expect(two.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible();
    expect(tower.query('SELECT price, descriptionZh FROM Item WHERE nameEn = ?', 'Bananas')).toEqual([{ price: 460, descriptionZh: '海南来的' }]);
  });

  test('goods are arranged by keyboard, with the focus kept and the place said', async ({ browser, quiet, tower }) => {
    const desk = await openEditor(browser, quiet, tower);
    const order = () => tower.query<{ nameEn: string }>(`SELECT nameEn FROM Item WHERE categoryId = (SELECT categoryId FROM Item WHERE nameEn = 'Strawberries') ORDER BY position`).map(({ nameEn }) => nameEn);
    const before = order();
    await desk.getByRole('button', { name: 'Arrange', exact: true }).click();
    const down = desk.getByRole('button', { name: `Move ${before[0]!} down`, exact: true });
    await down.focus();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('status').filter({ hasText: `${before[0]!} is now 2 of` })).toBeVisible();
    await expect(down).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('status').filter({ hasText: `${before[0]!} is now 3 of` })).toBeVisible();
    await expect.poll(order).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
    // The same by a finger or a mouse on the handle.
    const handle = (name: string) => desk.getByRole('listitem').filter({ has: desk.getByRole('button', { name: `Move ${name} up`, exact: true }) }).getByTitle(/^Drag/);
    const [from, to] = [await handle(before[0]!).boundingBox(), await handle(before[1]!).boundingBox()];
    await desk.mouse.move(from!.x + 10, from!.y + 10);
    await desk.mouse.down();
    await desk.mouse.move(to!.x + 10, to!.y - 20, { steps: 6 });
    await desk.mouse.up();
    await expect.poll(order).toEqual(before);
    await expectClean(desk, 'arranging');
  });

  test('prices and stock are changed in a grid by keyboard, all or nothing', async ({ browser, quiet, tower }) => {
    const desk = await openEditor(browser, quiet, tower);
    await desk.getByRole('link', { name: 'Prices and stock' }).click();
    const first = desk.getByRole('textbox', { name: /^Price/ }).first();
    await first.fill('0');
    await first.press('Enter');
    const second = desk.getByRole('textbox', { name: /^Price/ }).nth(1);
    await expect(second).toBeFocused();
    await desk.keyboard.type('9.90');
    await desk.keyboard.press('ArrowRight');
    await expect(desk.getByRole('textbox', { name: /^Left/ }).nth(1)).toBeFocused();
    await desk.keyboard.type('40');
    await desk.getByRole('button', { name: 'Save 2' }).click();
    await expect(first).toBeFocused();
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    await expectClean(desk, 'a grid with a fault');
    expect(tower.query('SELECT id FROM Item WHERE price = 990 AND stock = 40')).toEqual([]);
    await first.fill('3.30');
    await desk.getByRole('button', { name: 'Save 2' }).click();
    await expect(desk.getByRole('status').filter({ hasText: '2 saved' })).toBeVisible();
    expect(tower.query('SELECT id FROM Item WHERE price = 990 AND stock = 40')).toHaveLength(1);
  });

  test('a sheet goes out and comes back: nothing changes, then what was looked at', async ({ browser, quiet, tower }) => {
    const desk = await openEditor(browser, quiet, tower);
    await desk.getByRole('link', { name: 'Sheet' }).click();
    const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: 'Export CSV' }).click()]);
    const sheet = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('menu-xiaopu.csv');
    const bring = (text: string) => desk.getByLabel('Choose a CSV file').setInputFiles({ name: 'menu.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await bring(sheet);
    await expect(desk.getByText('nothing would change', { exact: false })).toBeVisible();
    const line = sheet.split('\r\n').find((each) => each.includes('Blueberries'))!;
    await bring(`${sheet}${line.split(',').map((cell, index) => (index === 0 ? '' : cell)).join(',')}\r\n`);
    await expect(desk.getByText('Lines to correct: 1', { exact: false })).toBeVisible();
    await expectClean(desk, 'a sheet with errors');
    const [price] = /,\d+\.\d\d,/.exec(line)!;
    await desk.getByLabel('Or paste the sheet here').fill(`${sheet.split('\r\n')[0]!}\n${line.replace(price, ',31.40,')}\n,豆制品,豆腐,Tofu,,,each,4,`);
    await desk.getByRole('button', { name: 'See what would change' }).click();
    await expect(desk.getByRole('heading', { name: '1 new, 1 changed, 0 as they were' })).toBeVisible();
    await expectClean(desk, 'a look at a sheet');
    await desk.getByRole('button', { name: 'Change it like this' }).click();
    await expect(desk.getByRole('heading', { name: 'Done: 1 new, 1 changed' })).toBeVisible();
    const phone = await openPhone(browser, quiet, 'en');
    await phone.goto(`${tower.url}/f/en/27/xiaopu`);
    await expect(phone.getByRole('region', { name: say.menu })).toContainText('Tofu');
    await expect(phone.getByRole('region', { name: say.menu })).toContainText('¥31.40');
  });

  test('what is no picture is refused with the reason, and a picture from outside the menu is nobody’s', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(/422|404/);
    const desk = await openEditor(browser, quiet, tower);
    await desk.getByRole('button', { name: 'Edit Bananas', exact: true }).click();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await desk.getByLabel('Another picture').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: svg });
    await expect(desk.getByText('That is no picture we can show', { exact: false })).toBeVisible();
    const cookies = (await desk.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const post = (headers: Record<string, string>, shop = 'xiaopu') => fetch(`${tower.url}/desk/menu/pictures?shop=${shop}`, { method: 'POST', body: svg, headers });
    expect((await post({ origin: tower.url })).status).toBe(401);
    expect((await post({ cookie: cookies })).status).toBe(403);
    expect((await post({ cookie: cookies, origin: 'http://evil.example' })).status).toBe(403);
    expect((await post({ cookie: cookies, origin: tower.url }, 'nowhere')).status).toBe(404);
    expect((await post({ cookie: cookies, origin: tower.url })).status).toBe(422);
  });
});
