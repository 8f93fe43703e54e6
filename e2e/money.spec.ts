import type { Page } from '@playwright/test';
import { expectClean } from './support/expect-clean';
import { placeOne } from './support/orders';
import { clerkOf, openDesk } from './support/people';
import { expect, test, type Tower } from './support/test';
import { deskWords, type Language } from './support/words';

const say = deskWords.en;

const ownerOf = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });
const yuan = (fen: number) => `¥${(fen / 100).toFixed(2)}`;

/** Takes an order from the board's first column to the door, and says how it was paid. */
async function bring(board: Page, label: string, paid: string): Promise<void> {
  for (const step of [say.accept, say.ready, say.deliver, say.delivered]) await board.getByRole('button', { name: step(label), exact: true }).click();
  await board.getByRole('dialog').getByRole('button', { name: paid, exact: true }).click();
  await expect(board.getByRole('dialog')).toHaveCount(0);
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a shift from its float to its count: claims, a refund by hand, cash in and out, and a day that comes out even', async ({ browser, quiet, tower, playwright }) => {
  const [cash, code] = [await placeOne(playwright.request, tower), await placeOne(playwright.request, tower, '31')];
  const desk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await desk.goto(`${tower.url}/desk/payments?shop=xiaopu`);
  const drawer = section(desk, 'Drawer');
  await drawer.getByLabel('In the drawer now (yuan)').fill('200');
  await drawer.getByRole('button', { name: 'Open a shift' }).click();
  await expect(drawer.getByText(yuan(20_000)).last()).toBeVisible();

  await desk.goto(`${tower.url}/desk/board?shop=xiaopu`);
  await bring(desk, cash.label, say.cash);
  await bring(desk, code.label, say.code);
  await desk.goto(`${tower.url}/desk/payments?shop=xiaopu`);
  const waiting = section(desk, 'Waiting for your word');
  const came = waiting.getByRole('button', { name: `${code.label}: ${yuan(code.total)} came`, exact: true });
  await came.click();
  await section(desk, 'Just confirmed').getByRole('button', { name: `Undo that ${code.label} was paid` }).click();
  await came.click();
  await expect(waiting.getByText('Everything is confirmed.')).toBeVisible();
  await expect(drawer.getByText(yuan(20_000 + cash.total))).toBeVisible();

  await desk.getByLabel('Order number').fill(cash.label);
  await desk.getByRole('button', { name: 'Find it' }).click();
  const amount = desk.getByRole('textbox', { name: /^Give back for / });
  await amount.fill('99999');
  await expect(desk.getByRole('alert').filter({ hasText: 'no more than is left' })).toBeVisible();
  await amount.fill('1.50');
  await desk.getByRole('button', { name: 'Note ¥1.50 to give back' }).click();
  await section(desk, 'To give back').getByRole('button', { name: `${cash.label}: Given from the drawer, ¥1.50` }).click();
  await expect(section(desk, 'To give back').getByText('Nothing to give back.')).toBeVisible();

  await drawer.locator('summary', { hasText: 'Put in or take out' }).click();
  await drawer.getByLabel('How much (yuan)').fill('12');
  await drawer.getByLabel('What for').fill('ice');
  await drawer.getByRole('button', { name: 'Note it' }).click();
  const expected = 20_000 + cash.total - 150 - 1_200;
  await expect(drawer.getByText(yuan(expected))).toBeVisible();

  await drawer.getByRole('button', { name: 'Count and close' }).click();
  const count = desk.getByRole('dialog', { name: 'Count the drawer' });
  await count.getByRole('button', { name: 'The total' }).click();
  await count.getByLabel('Counted in all (yuan)').fill(((expected - 50) / 100).toFixed(2));
  await count.getByRole('button', { name: 'Close the shift' }).click();
  await expect(count.getByRole('alert')).toHaveText('Say what for.');
  await count.getByLabel('Why it differs').fill('wrong change');
  await count.getByRole('button', { name: 'Close the shift' }).click();
  await expect(drawer.getByRole('status')).toContainText(`${yuan(expected)} expected, ${yuan(expected - 50)} counted`);
  await desk.context().close();

  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await owner.goto(`${tower.url}/desk/reports?shop=xiaopu`);
  const balance = section(owner, 'Does it come out even?');
  await expect(balance).toContainText('Even, to the fen');
  await expect(balance).toContainText(yuan(cash.total + code.total - 150));
  await section(owner, 'Received').getByRole('button', { name: `Collection code ${yuan(code.total)}, show the orders` }).click();
  await expect(section(owner, 'Orders: Collection code')).toContainText(code.label);
  await expect(section(owner, 'Shifts of the drawer')).toContainText('-¥0.50');
  const sheet = await owner.request.get(`${tower.url}${await owner.getByRole('link', { name: 'Download the day (CSV)' }).getAttribute('href')}`);
  const text = await sheet.text();
  expect([text.charCodeAt(0), text.trim().split('\r\n').length]).toEqual([0xfeff, 3]);
  await owner.context().close();
});

const others: Record<Language, { count: RegExp; cancel: RegExp; move: string }> = {
  en: { count: /^Count and close$/, cancel: /^Not yet$/, move: 'Put in or take out' },
  zh: { count: /^交班点钱$/, cancel: /^再等等$/, move: '放进或拿出' },
};

for (const language of ['zh', 'en'] as const) {
  test(`axe finds nothing: ${language}`, async ({ browser, quiet, tower, playwright }) => {
    const owner = await openDesk(browser, quiet, tower, ownerOf(tower), language, { reducedMotion: 'reduce' });
    const { label } = await placeOne(playwright.request, tower);
    await owner.goto(`${tower.url}/desk/board?shop=xiaopu`);
    const words = deskWords[language];
    for (const step of [words.accept, words.ready, words.deliver, words.delivered]) await owner.getByRole('button', { name: step(label), exact: true }).click();
    await owner.getByRole('dialog').getByRole('button', { name: words.code, exact: true }).click();
    await owner.goto(`${tower.url}/desk/payments?shop=xiaopu`);
    await expectClean(owner, 'payments without a shift');
    await owner.getByLabel(/^(In the drawer now|钱箱里现在有)/).fill('100');
    await owner.getByRole('button', { name: /^(Open a shift|接班)$/ }).click();
    await owner.locator('summary', { hasText: others[language].move }).click();
    await owner.getByRole('button', { name: /^(#\d+: ¥[\d.]+ came|#\d+ 收到 ¥[\d.]+)$/ }).first().click();
    await expect(owner.getByRole('region', { name: /^(Just confirmed|刚确认的)$/ })).toBeVisible();
    await expectClean(owner, 'payments and the drawer');
    await owner.getByRole('button', { name: others[language].count }).click();
    await expectClean(owner, 'the count');
    await owner.getByRole('button', { name: others[language].cancel }).click();
    await owner.getByLabel(/^(Order number|单号)$/).fill(label);
    await owner.getByRole('button', { name: /^(Find it|找这一单)$/ }).click();
    await expect(owner.getByRole('textbox', { name: /^(Give back for|退) / })).toBeVisible();
    await expectClean(owner, 'a refund by hand');
    await owner.goto(`${tower.url}/desk/reports?shop=xiaopu`);
    await owner.getByRole('button', { name: /^(Collection code ¥|收款码 ¥)/ }).click();
    await expectClean(owner, 'the books of a day');
    // The next language begins with a drawer that nobody has.
    await owner.goto(`${tower.url}/desk/payments?shop=xiaopu`);
    const expected = tower.query<{ opening: number }>('SELECT opening FROM Shift WHERE openFor IS NOT NULL')[0]!.opening;
    await owner.getByRole('button', { name: others[language].count }).click();
    await owner.getByRole('button', { name: /^(The total|直接写总数)$/ }).click();
    await owner.getByLabel(/^(Counted in all|一共点到)/).fill((expected / 100).toFixed(2));
    await owner.getByRole('button', { name: /^(Close the shift|交班)$/ }).click();
    await expect(owner.getByRole('button', { name: /^(Open a shift|接班)$/ })).toBeVisible();
    await owner.context().close();
  });
}
