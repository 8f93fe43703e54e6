import { expectClean } from './support/expect-clean';
import { atCheckout, openDesk, openPhone } from './support/people';
import { expect, test } from './support/test';
import { words } from './support/words';

const say = words.en;

test('an owner’s spend and save and a coupon are seen, reached, used and paid, and say what they cost', async ({ browser, quiet, tower }) => {
  // A coupon that is none.
  quiet.expectNoise(/status of 422/);
  const desk = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'en');
  await desk.goto(`${tower.url}/desk/offers?shop=xiaopu`);
  await desk.getByRole('button', { name: 'Add spend and save' }).click();
  const form = desk.getByRole('dialog');
  await form.getByLabel('Name in Chinese').fill('满减');
  await form.getByLabel('Name in English').fill('Spend and save');
  await form.getByLabel('Tier 1: from yuan').fill('50');
  await form.getByLabel('Tier 1: yuan off').fill('50');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form).toContainText('Takes off more than the price');
  await expectClean(desk, 'an offer with a fault');
  await form.getByLabel('Tier 1: yuan off').fill('5');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  const saving = desk.getByRole('listitem', { name: 'Spend and save' });
  await expect(saving).toContainText('Running');

  await desk.getByRole('button', { name: 'Add a coupon' }).click();
  await form.getByLabel('Name in Chinese').fill('午餐券');
  await form.getByLabel('Name in English').fill('Lunch coupon');
  await form.getByLabel('Yuan off').fill('3');
  await form.getByLabel('Code (letters and digits)').fill('lunch-3');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.getByRole('listitem', { name: 'Lunch coupon' })).toContainText('LUNCH3');

  const phone = await openPhone(browser, quiet, 'en');
  await atCheckout(phone, tower);
  await expect(phone.getByText('¥10.40 more saves ¥5')).toBeVisible();
  await phone.getByRole('button', { name: 'More Strawberries', exact: true }).click();
  const goods = phone.getByRole('region', { name: 'Goods' });
  await expect(goods).toContainText('-¥5.00');
  await expect(goods).toContainText('¥54.40');
  await phone.getByText('I have a coupon').click();
  await phone.getByLabel('Coupon', { exact: true }).fill('nobodys');
  await phone.getByRole('button', { name: 'Use coupon' }).click();
  await expect(phone.getByText('This coupon cannot be used here')).toBeVisible();
  await expectClean(phone, 'a checkout with a coupon that is none');
  await phone.getByRole('button', { name: 'Leave coupon out' }).click();
  await phone.getByLabel('Coupon', { exact: true }).fill('lunch 3');
  await phone.getByRole('button', { name: 'Use coupon' }).click();
  await expect(goods).toContainText('¥51.40');
  await phone.getByRole('button', { name: say.placeOrder }).click();
  await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
  const bill = phone.getByRole('main');
  for (const row of ['Spend and save', '-¥5.00', 'Lunch coupon', '-¥3.00', '¥51.40']) await expect(bill).toContainText(row);
  expect(tower.query<{ total: number; amount: number }>('SELECT "o"."total", "p"."amount" FROM "Order" AS "o" JOIN "Payment" AS "p" ON "p"."orderId" = "o"."id"')).toEqual([{ total: 5_140, amount: 5_140 }]);

  await desk.reload();
  await expect(saving).toContainText('Has cost ¥5.00 so far · orders: 1');
  await expect(desk.getByRole('listitem', { name: 'Lunch coupon' })).toContainText('Used 1 of 100 times');
  await expectClean(desk, 'offers with what they cost');
});

test('an offer that sells below cost is asked about, with the figures', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'en');
  await desk.goto(`${tower.url}/desk/stock?shop=xiaopu`);
  await desk.getByRole('link', { name: /^Strawberries/ }).first().click();
  // Of what nothing runs out of no more can come.
  const count = desk.getByRole('form', { name: 'Count', exact: true });
  await count.getByLabel('How many there are').fill('5');
  await count.getByRole('button', { name: 'Note the count' }).click();
  await expect(count.getByRole('status')).toHaveText('Noted');
  const delivery = desk.getByRole('form', { name: 'Delivery', exact: true });
  await delivery.getByLabel('How much came').fill('10');
  await delivery.getByLabel('Paid in all, yuan').fill('190');
  await delivery.getByRole('button', { name: 'Note the delivery' }).click();
  await expect(desk.getByRole('region', { name: 'Stock', exact: true })).toContainText('Costs ¥19.00');
  await desk.goto(`${tower.url}/desk/offers?shop=xiaopu`);
  await desk.getByRole('button', { name: 'Add a cheaper good' }).click();
  const form = desk.getByRole('dialog');
  await form.getByLabel('Name in Chinese').fill('草莓特价');
  await form.getByLabel('Name in English').fill('Berry days');
  await form.getByLabel('Percent off').fill('20');
  await form.getByLabel('Strawberries', { exact: true }).check();
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  const asked = form.getByRole('alert', { name: 'Below cost' });
  await expect(asked).toContainText('Strawberries would sell for ¥15.84 and costs ¥19.00');
  await expectClean(desk, 'an offer below cost');
  await asked.getByRole('button', { name: 'Sell below cost' }).click();
  const row = desk.getByRole('listitem', { name: 'Berry days' });
  await expect(row).toContainText('Least margin -20%');
  await row.getByRole('button', { name: 'Pause Berry days' }).click();
  await expect(row).toContainText('Paused');
});
