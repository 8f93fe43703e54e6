import type { Page } from '@playwright/test';
import { clerkOf, fillCheckout, openDesk, openPhone } from './support/people';
import { expectClean } from './support/expect-clean';
import { expect, test, type Tower } from './support/test';
import { deskWords, type Language, words } from './support/words';

const say = deskWords.en;

/** Counts the taps that a person makes, so that nobody has to believe the test about them. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = window as unknown as { taps: number };
    counter.taps = 0;
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && counter.taps++, true);
  });
  return () => page.evaluate(() => (window as unknown as { taps: number }).taps);
}

const openOrder = (board: Page) => board.getByRole('button', { name: 'New order' }).click();
const sheet = (board: Page) => board.getByRole('dialog', { name: 'New order' });

/** Places what the sheet holds and gives the number that is called out. */
async function place(board: Page): Promise<string> {
  await sheet(board).getByRole('button', { name: words.en.placeOrder }).click();
  const said = sheet(board).getByRole('status');
  await expect(said).toContainText('is being prepared');
  return /#\d+/.exec(await said.innerText())![0];
}

const done = (board: Page) => sheet(board).getByRole('button', { name: 'Done' }).click();

async function meituan(board: Page, number: string, collected: string): Promise<void> {
  await openOrder(board);
  await sheet(board).getByRole('radio', { name: 'Meituan' }).check({ force: true });
  await sheet(board).getByRole('button', { name: 'Add Strawberries' }).click();
  await sheet(board).getByLabel('Platform’s number').fill(number);
  await sheet(board).getByLabel('Platform collected (yuan)').fill(collected);
}

const ownerOf = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });

test('counter, phone and platform orders reach the same board, and the report adds up', async ({ browser, quiet, tower }) => {
  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await owner.goto(`${tower.url}/desk/reports?shop=xiaopu`);
  await owner.getByRole('textbox', { name: 'What Meituan keeps' }).fill('18');
  await owner.getByRole('button', { name: 'Save what Meituan keeps' }).click();
  await expect(owner.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const preparing = board.getByRole('region', { name: say.preparing });
  const taps = await countTaps(board);
  await openOrder(board);
  await sheet(board).getByRole('button', { name: 'Add Strawberries' }).click();
  const counter = await place(board);
  expect(await taps()).toBeLessThanOrEqual(4);
  await done(board);
  await expect(preparing.getByRole('button', { name: say.ready(counter), exact: true })).toBeVisible();

  await openOrder(board);
  await sheet(board).getByRole('radio', { name: 'Phone' }).check({ force: true });
  await sheet(board).getByRole('searchbox').fill('cm');
  await sheet(board).getByRole('button', { name: 'Add Strawberries' }).click();
  await sheet(board).getByRole('button', { name: words.en.placeOrder }).click();
  await expect(sheet(board).getByRole('alert')).toHaveText('Tap the floor it goes to.');
  await sheet(board).getByRole('button', { name: '27F', exact: true }).click();
  await sheet(board).getByLabel(words.en.room, { exact: true }).fill('08');
  await sheet(board).getByRole('button', { name: 'More Strawberries' }).click();
  const phone = await place(board);
  await done(board);
  await expect(preparing.locator(`[data-number="${Number(phone.slice(1))}"]`)).toContainText('27');

  await meituan(board, 'MT-8', '40.00');
  const platform = await place(board);
  await done(board);
  await expect(preparing.getByRole('button', { name: say.ready(platform), exact: true })).toBeVisible();
  await meituan(board, 'MT-8', '40.00');
  await sheet(board).getByRole('button', { name: words.en.placeOrder }).click();
  await expect(sheet(board).getByRole('alert')).toContainText(`MT-8 is written down already: ${platform}`);
  await sheet(board).getByRole('button', { name: 'Leave it' }).click();

  // Nothing is asked at the hand-over: the platform has the money.
  await board.getByRole('button', { name: say.ready(platform), exact: true }).click();
  await board.getByRole('button', { name: say.delivered(platform), exact: true }).click();
  await expect(board.getByRole('button', { name: say.delivered(platform), exact: true })).toHaveCount(0);
  await expect(board.getByRole('dialog')).toHaveCount(0);

  await owner.reload();
  const figures = tower.query<{ channel: string; sales: number }>(
    `SELECT o.channel, SUM(COALESCE(x.collected, o.total)) AS sales FROM "Order" o LEFT JOIN OutsideOrder x ON x.orderId = o.id GROUP BY o.channel`,
  );
  const yuan = (fen: number) => `¥${(fen / 100).toFixed(2)}`;
  const sum = figures.reduce((all, { sales }) => all + sales, 0);
  await owner.getByRole('button', { name: 'Meituan Commission ¥7.20, show the orders' }).click();
  await expect(owner.getByRole('region', { name: 'Orders from Meituan' })).toContainText('MT-8');
  await expect(owner.getByRole('button', { name: 'Meituan Net ¥32.80, show the orders' })).toBeVisible();
  await expect(owner.getByRole('button', { name: `Total Sales ${yuan(sum)}, show the orders` })).toBeVisible();
  await expect(owner.getByRole('button', { name: `Total Net ${yuan(sum - 720)}, show the orders` })).toBeVisible();
  for (const page of [owner, board]) await page.context().close();
});

test('a voucher is redeemed once, and the second tablet is told by whom', async ({ browser, quiet, tower }) => {
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const redeem = async () => {
    await openOrder(board);
    await sheet(board).getByRole('button', { name: 'Add Strawberries' }).click();
    await sheet(board).getByText('Redeem a voucher').click();
    await sheet(board).getByLabel('Voucher code').fill('1234 5678 9012');
    await sheet(board).getByLabel('Worth (yuan)').fill('5');
  };
  await redeem();
  const number = await place(board);
  await done(board);
  await redeem();
  await sheet(board).getByLabel('Voucher code').fill('1234-5678-9012');
  await sheet(board).getByRole('button', { name: words.en.placeOrder }).click();
  await expect(sheet(board).getByRole('alert')).toContainText(`by ${clerkOf(tower, 'xiaopu').name}, for ${number}`);
  await board.context().close();
});

test('a link lets a phone order that never scanned, until it is revoked', async ({ browser, quiet, tower }) => {
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await board.goto(`${tower.url}/desk/links`);
  await board.getByRole('button', { name: '27F', exact: true }).click();
  await board.getByRole('button', { name: 'Make a link · 27F' }).click();
  await expect(board.getByRole('img', { name: 'Order link for 27F' })).toBeVisible();
  const address = await board.getByRole('textbox', { name: 'Link' }).inputValue();

  const phone = await openPhone(browser, quiet, 'en');
  await phone.goto(address);
  await expect(phone).toHaveURL(/\/f\/en\/27$/);
  await fillCheckout(phone, tower);
  await phone.getByRole('button', { name: words.en.placeOrder }).click();
  await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
  expect(tower.query(`SELECT channel FROM "Order" WHERE channel = 'link'`)).toHaveLength(1);

  await board.reload();
  await expect(board.getByText('used by 1 of 5 phones')).toBeVisible();
  await board.getByRole('button', { name: /^Revoke the link for 27F/ }).click();
  await board.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click();
  await expect(board.getByText('revoked', { exact: true })).toBeVisible();
  const late = await openPhone(browser, quiet, 'en');
  await late.goto(address);
  await expect(late).toHaveURL(/code=revoked/);
  for (const page of [board, phone, late]) await page.context().close();
});

const newOrder: Record<Language, string> = { en: 'New order', zh: '开单' };
const platforms: Record<Language, string> = { en: 'Meituan', zh: '美团' };
const bringUp: Record<Language, string> = { en: 'Bring it up', zh: '送上楼' };

for (const language of ['zh', 'en'] as const) {
  test(`axe finds nothing: ${language}`, async ({ browser, quiet, tower }) => {
    const owner = await openDesk(browser, quiet, tower, ownerOf(tower), language);
    await owner.getByRole('button', { name: newOrder[language] }).click();
    const dialog = owner.getByRole('dialog', { name: newOrder[language] });
    await dialog.getByRole('button', { name: /Strawberries|草莓/ }).first().click();
    await dialog.getByRole('radio', { name: platforms[language] }).check({ force: true });
    await dialog.getByRole('radio', { name: bringUp[language] }).check({ force: true });
    await dialog.getByRole('button', { name: words[language].placeOrder }).click();
    await expectClean(owner, 'a new order with what is missing');
    for (const path of ['/desk/links', '/desk/reports?shop=xiaopu']) {
      await owner.goto(tower.url + path);
      await expect(owner.getByRole('heading', { level: 1 })).toBeVisible();
      await expectClean(owner, path);
    }
    await owner.context().close();
  });
}
