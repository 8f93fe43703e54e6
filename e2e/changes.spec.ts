import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expectClean } from './support/expect-clean';
import { placeOne } from './support/orders';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, phone, test } from './support/test';
import { deskWords } from './support/words';

const photo = async () => ({ name: 'bag.jpg', mimeType: 'image/jpeg', buffer: await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a33' } }).jpeg().toBuffer() });

/** Brings an order whose lines need no scale any more to its customer, paid in cash. */
async function bring(board: Page, label: string): Promise<void> {
  const say = deskWords.en;
  for (const name of [say.ready(label), say.deliver(label), say.delivered(label)]) await board.getByRole('button', { name, exact: true }).click();
  await board.getByRole('dialog').getByRole('button', { name: say.cash, exact: true }).click();
}

test('something else instead, a wish that the shop grants, and money back for what was wrong', async ({ browser, quiet, tower, playwright }) => {
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const { label, token } = await placeOne(playwright.request, tower, '27', true);
  const customer = await openPhone(browser, quiet, 'en');
  await customer.goto(`${tower.url}/f/en/orders/${token}`);
  await board.getByRole('button', { name: deskWords.en.accept(label), exact: true }).click();

  await board.getByRole('button', { name: `Change ${label}` }).click();
  const dialog = board.getByRole('dialog');
  await expectClean(board, 'what is missing');
  await dialog.getByRole('button', { name: /^Strawberries ×3/ }).click();
  await dialog.getByRole('checkbox', { name: /^Sold out/ }).uncheck();
  await dialog.getByRole('button', { name: 'Something else instead' }).click();
  await dialog.getByRole('searchbox', { name: 'Find goods' }).fill('Blueb');
  await dialog.getByRole('button', { name: /^Blueberries ×3/ }).click();
  await expectClean(board, 'what instead');
  await dialog.getByRole('button', { name: 'Ask for Blueberries ×3, ¥47.40' }).click();
  await expect(board.getByText(/asking: Blueberries instead of Strawberries/)).toBeVisible();

  const asks = customer.getByRole('region', { name: 'The shop asks you' });
  await expect(asks.getByRole('heading', { name: 'No Strawberries left' })).toBeVisible();
  await expectClean(customer, 'the shop asks');
  await asks.getByRole('button', { name: 'Yes, swap it' }).click();
  await expect(customer.getByText('Blueberries instead of Strawberries')).toBeVisible();
  await expect(asks).toHaveCount(0);

  await customer.getByRole('button', { name: 'Change something' }).click();
  const sheet = customer.getByRole('dialog', { name: 'What should change' });
  await sheet.getByRole('radio', { name: 'Leave something out' }).check();
  await sheet.getByRole('radio', { name: 'Sugar tangerines' }).check();
  await expectClean(customer, 'what should change');
  await sheet.getByRole('button', { name: 'Tell the shop' }).click();
  await expect(customer.getByText('You asked to leave out Sugar tangerines; waiting for the shop')).toBeVisible();

  await board.getByRole('button', { name: `Answer ${label}` }).click();
  await expect(board.getByRole('dialog', { name: `${label} wants no Sugar tangerines` })).toBeVisible();
  await expectClean(board, 'a wish');
  await board.getByRole('dialog').getByRole('button', { name: 'Do it' }).click();
  await expect(customer.getByText('Sugar tangerines taken out')).toBeVisible();
  await expect(board.getByRole('button', { name: `Answer ${label}` })).toHaveCount(0);

  await bring(board, label);
  await customer.getByRole('button', { name: 'Something wrong with Blueberries?' }).click();
  const wrong = customer.getByRole('dialog', { name: 'Blueberries: what is wrong?' });
  await wrong.getByRole('radio', { name: 'Missing' }).check();
  await wrong.getByLabel('A few words').fill('One box is empty');
  await wrong.getByLabel('Take a picture', { exact: true }).first().setInputFiles(await photo());
  await expect(wrong.getByRole('img', { name: 'Picture of Blueberries' })).toBeVisible();
  await expectClean(customer, 'what is wrong');
  await wrong.getByRole('button', { name: 'Tell the shop' }).click();
  await expect(customer.getByText('The shop knows. Its answer shows up here.')).toBeVisible();

  await board.getByRole('link', { name: 'Wrong: 1' }).click();
  const card = board.getByRole('listitem', { name: `${label} Blueberries` });
  await expect(card.getByText('One box is empty')).toBeVisible();
  await expect(card.getByRole('img')).toHaveJSProperty('naturalWidth', 900);
  await expectClean(board, 'complaints');
  await card.getByRole('button', { name: `Money back: ${label} Blueberries` }).click();
  const answer = board.getByRole('dialog');
  await answer.getByLabel('How much (yuan)').fill('47.41');
  await expect(answer.getByRole('button', { name: 'Money back', exact: true })).toBeDisabled();
  await answer.getByLabel('How much (yuan)').fill('15.8');
  await expectClean(board, 'money back');
  await answer.getByRole('button', { name: 'Give back ¥15.80' }).click();
  await expect(board.getByText('Nothing to answer.')).toBeVisible();
  await expect(customer.getByText('The shop gives back ¥15.80')).toBeVisible();
  expect(tower.query(`SELECT r.why, r.amount FROM Refund r JOIN "Order" o ON o.id = r.orderId WHERE o.token = ?`, token)).toEqual([{ why: 'complaint', amount: 1580 }]);
  for (const page of [board, customer]) await page.context().close();
});

test('in Chinese: a wish declined, an order called off, and the same again without charge', async ({ browser, quiet, tower, playwright }) => {
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'zh');
  const say = deskWords.zh;
  const [first, second] = [await placeOne(playwright.request, tower, '31'), await placeOne(playwright.request, tower, '23')];
  const customer = await openPhone(browser, quiet, 'zh');
  await customer.goto(`${tower.url}/f/zh/orders/${first.token}`);
  for (const { label } of [first, second]) await board.getByRole('button', { name: say.accept(label), exact: true }).click();

  await customer.getByRole('button', { name: '想改一下' }).click();
  await customer.getByRole('radio', { name: '取消这一单' }).check();
  await expectClean(customer, '想改什么');
  await customer.getByRole('button', { name: '跟店里说' }).click();
  await board.getByRole('button', { name: `回 ${first.label}` }).click();
  await expectClean(board, '客人想取消', { inBoth: false });
  await board.getByRole('dialog').getByRole('button', { name: '不行：已经做到一半' }).click();
  await expect(customer.getByText('店里没能照办')).toBeVisible();

  await board.getByRole('article', { name: second.label }).getByRole('button', { name: `改 ${second.label}` }).click();
  await board.getByRole('dialog').getByRole('button', { name: '整单取消' }).click();
  await expectClean(board, '整单取消', { inBoth: false });
  await board.getByRole('dialog').getByRole('button', { name: '卖完了' }).click();
  await expect(board.getByRole('article', { name: second.label })).toHaveCount(0);

  await board.getByRole('button', { name: say.ready(first.label), exact: true }).click();
  await board.getByRole('button', { name: say.deliver(first.label), exact: true }).click();
  await board.getByRole('button', { name: say.delivered(first.label), exact: true }).click();
  await board.getByRole('dialog').getByRole('button', { name: say.cash, exact: true }).click();
  await customer.getByRole('button', { name: '草莓 有问题' }).click();
  await customer.getByRole('radio', { name: '坏了、不新鲜' }).check();
  await expectClean(customer, '怎么了');
  await customer.getByRole('button', { name: '告诉店里' }).click();
  await expect(customer.getByText('店里知道了，回话会出现在这里。')).toBeVisible();

  await board.goto(`${tower.url}/desk/complaints?shop=xiaopu`);
  await board.setViewportSize(phone.viewport);
  await expectClean(board, '有问题的单');
  await board.getByRole('button', { name: `再送一份 ${first.label} 草莓` }).click();
  await expectClean(board, '再送一份', { inBoth: false });
  await board.getByRole('dialog').getByRole('button', { name: '再送一份', exact: true }).click();
  await customer.getByRole('link', { name: /^看 #/ }).click();
  await expect(customer.getByText(`补 ${first.label} 的，不收钱`)).toBeVisible();
  expect(tower.query(`SELECT o.total, o.status, p.amount FROM Complaint c JOIN "Order" o ON o.id = c.replacementId JOIN Payment p ON p.orderId = o.id`)).toEqual([{ total: 0, status: 'preparing', amount: 0 }]);
  for (const page of [board, customer]) await page.context().close();
});
