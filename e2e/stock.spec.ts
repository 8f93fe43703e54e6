import type { Page } from '@playwright/test';
import { expectClean } from './support/expect-clean';
import { placeOne } from './support/orders';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, phone, test, type Tower } from './support/test';

const ownerOf = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });
const form = (desk: Page, name: string) => desk.getByRole('form', { name, exact: true });
const now = (desk: Page) => desk.getByRole('region', { name: 'Stock', exact: true });

async function openGood(desk: Page, tower: Tower, name: string): Promise<void> {
  await desk.goto(`${tower.url}/desk/stock?shop=xiaopu`);
  await desk.getByRole('link', { name: new RegExp(`^${name}`) }).first().click();
  await expect(desk.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function count(desk: Page, figure: string): Promise<void> {
  await form(desk, 'Count').getByLabel('How many there are').fill(figure);
  await form(desk, 'Count').getByRole('button', { name: 'Note the count' }).click();
  await expect(form(desk, 'Count').getByRole('status')).toHaveText('Noted');
  await expect(now(desk)).toContainText(`${figure} pcs left`);
}

test('what is counted, comes, is lost and is sold leaves its line, and what it costs follows', async ({ browser, quiet, tower, playwright }) => {
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en', phone);
  await desk.goto(`${tower.url}/desk/menu?shop=xiaopu`);
  await desk.getByRole('link', { name: 'Stock', exact: true }).click();
  await desk.getByRole('link', { name: /^Strawberries/ }).click();
  await count(desk, '5');

  const delivery = form(desk, 'Delivery');
  await delivery.getByLabel('How much came').fill('10');
  await delivery.getByLabel('Paid in all, yuan').fill('80');
  await expect(delivery).toContainText('¥8.00 each');
  await delivery.getByRole('button', { name: 'Note the delivery' }).click();
  await expect(now(desk)).toContainText('15 pcs left');
  await expect(now(desk)).toContainText('Costs ¥8.00, earns ¥11.80 (60%)');

  const waste = form(desk, 'Waste');
  await waste.getByLabel('How much is lost').fill('16');
  await waste.getByLabel('Reason').selectOption('Damaged');
  await waste.getByRole('button', { name: 'Note the waste' }).click();
  await expect(waste.getByRole('status')).toHaveText('There are only 15 pcs in the books.');
  await waste.getByLabel('How much is lost').fill('1');
  await waste.getByRole('button', { name: 'Note the waste' }).click();
  await expect(now(desk)).toContainText('14 pcs left');

  // Three boxes for somebody on another floor, which nobody has packed yet.
  const { label } = await placeOne(playwright.request, tower);
  await desk.reload();
  await expect(now(desk)).toContainText('11 pcs left');
  await expect(now(desk)).toContainText('3 pcs of what may lie on the shelf is ordered');
  const lines = desk.getByRole('region', { name: 'What came and went' }).getByRole('listitem');
  await expect(lines).toContainText([`-3 pcsSold ${label}`, '-1 pcsWaste: Damaged', '+10 pcsDelivery', 'Count', 'Count']);
  await expect(lines.first()).toContainText('cost ¥24.00');
  await expect(lines.first()).toContainText('11 pcs left');

  await form(desk, 'Count').getByLabel('How many there are').fill('-1');
  await form(desk, 'Count').getByRole('button', { name: 'Note the count' }).click();
  await expect(form(desk, 'Count')).toContainText('Too little.');
  await expectClean(desk, 'the stock of a good');
});

test('what runs low and what is sold below cost stands out; a clerk counts, and the rest is the owner’s', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await openGood(desk, tower, 'Lemon');
  await count(desk, '4');
  await form(desk, 'Tell when low').getByLabel('Low from how many left').fill('4');
  await form(desk, 'Tell when low').getByRole('button', { name: 'Save the mark' }).click();
  await expect(form(desk, 'Tell when low').getByRole('status')).toHaveText('Noted');
  await form(desk, 'Delivery').getByLabel('How much came').fill('1');
  await form(desk, 'Delivery').getByLabel('Paid in all, yuan').fill('3');
  await form(desk, 'Delivery').getByRole('button', { name: 'Note the delivery' }).click();
  await expect(now(desk)).toContainText('Sold below cost');

  const clerk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await clerk.goto(`${tower.url}/desk/menu?shop=xiaopu`);
  await clerk.getByRole('link', { name: /^Lemon/ }).first().click();
  await count(clerk, '3');
  await expect(form(clerk, 'Delivery')).toHaveCount(0);
  await expect(now(clerk)).not.toContainText('¥3.00');
  await clerk.goto(`${tower.url}/desk/stock/receive?shop=xiaopu`);
  await expect(clerk.getByText('The owner notes deliveries.')).toBeVisible();

  await desk.goto(`${tower.url}/desk/stock?shop=xiaopu`);
  const low = desk.getByRole('region', { name: 'Running low' }).getByRole('listitem').filter({ hasText: 'Lemon' });
  await expect(low).toContainText('3 pcs left');
  await expect(low).toContainText('Sold below cost');
  await desk.getByLabel('Not sold for').selectOption('3 days');
  await expect(desk).toHaveURL(/days=3/);
  await expect(desk.getByRole('region', { name: 'Not selling' })).toContainText('within 3 days');
  await expectClean(desk, 'the stock of a shop');
});

test('a delivery of many goods is typed down the columns and taken in at once', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  for (const [name, figure] of [['Blueberries', '2'], ['Kiwi fruit', '4']] as const) {
    await openGood(desk, tower, name);
    await count(desk, figure);
  }
  await desk.goto(`${tower.url}/desk/stock?shop=xiaopu`);
  await desk.getByRole('link', { name: 'Take in a delivery' }).click();
  await desk.getByLabel('Blueberries, How much came').fill('6');
  await desk.keyboard.press('Enter');
  await expect(desk.getByLabel('Kiwi fruit, How much came')).toBeFocused();
  await desk.keyboard.type('20');
  await desk.getByLabel('Blueberries, Paid in all (yuan)').fill('60');
  await desk.getByRole('button', { name: 'Take in 2' }).click();
  await expect(desk.getByLabel('Kiwi fruit, Paid in all (yuan)')).toBeFocused();
  await expect(desk.getByRole('status').filter({ hasText: '1 are not right.' })).toBeVisible();
  await expectClean(desk, 'a delivery with a fault');
  await desk.keyboard.type('30');
  await desk.getByRole('button', { name: 'Take in 2' }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'Took in 2.' })).toBeVisible();
  await expect(desk.getByRole('row', { name: /^Blueberries/ })).toContainText('8 pcs');
  await expect(desk.getByRole('row', { name: /^Kiwi fruit/ })).toContainText('24 pcs');
  const rows = tower.query<{ kind: string; amount: number; paid: number }>(`SELECT kind, amount, paid FROM StockEntry WHERE kind = 'received' AND amount IN (6, 20) ORDER BY amount`);
  expect(rows).toEqual([{ kind: 'received', amount: 6, paid: 6_000 }, { kind: 'received', amount: 20, paid: 3_000 }]);
});

test('an evening price is on the menu at once with the usual one beside it, and gone when it is removed', async ({ browser, quiet, tower }) => {
  const customer = await openPhone(browser, quiet, 'en');
  await customer.goto(tower.placard('27'));
  await customer.goto(`${tower.url}/f/en/27/xiaopu`);
  const row = customer.getByRole('region', { name: 'Menu' }).getByRole('listitem').filter({ hasText: 'Salted crisps' });
  await expect(row).toContainText('¥6.50');
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en', phone);
  await desk.goto(`${tower.url}/desk/stock?shop=xiaopu`);
  await desk.getByRole('link', { name: 'Evening prices' }).click();
  await desk.getByLabel('For what').selectOption('Salted crisps');
  await desk.getByLabel('Percent off').fill('95');
  await desk.getByLabel('From what time').fill('0');
  await desk.getByRole('button', { name: 'Set it' }).click();
  await expect(form(desk, 'Evening prices')).toContainText('Too much.');
  await desk.getByLabel('Percent off').fill('30');
  await desk.getByRole('button', { name: 'Set it' }).click();
  await expect(desk.getByRole('listitem').filter({ hasText: 'Salted crisps' })).toContainText('In force now');
  await expectClean(desk, 'evening prices');
  // Coming back to the page is what makes a phone ask; an untouched one reloads by itself.
  const shows = (text: RegExp) => expect.poll(async () => {
    // A page that reloads in this moment has nothing to say.
    await customer.evaluate(() => window.dispatchEvent(new Event('focus'))).catch(() => undefined);
    return row.textContent();
  }).toMatch(text);
  await shows(/¥4\.55.*usually ¥6\.50/);
  await desk.getByRole('button', { name: 'Remove Salted crisps' }).click();
  await expect(desk.getByText('None so far.')).toBeVisible();
  await shows(/^(?!.*usually).*¥6\.50/);
});
