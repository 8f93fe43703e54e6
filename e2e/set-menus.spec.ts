import type { Page } from '@playwright/test';
import { orderNumber } from '../domain/orders/order-number';
import { expectClean } from './support/expect-clean';
import { openDesk, openPhone } from './support/people';
import { expect, test, type Tower } from './support/test';
import { deskWords, words } from './support/words';

const say = words.en;
const desk = deskWords.en;
const ownerOf = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });

/** One of two drinks and fixed strawberries, at a price that is asked about first. */
async function makeSet(owner: Page, tower: Tower): Promise<void> {
  await owner.goto(`${tower.url}/desk/menu/edit?shop=xiaopu`);
  await owner.getByRole('link', { name: 'Sets', exact: true }).click();
  await expect(owner.getByText('No set menus yet.')).toBeVisible();
  await owner.getByRole('button', { name: 'Make a set menu' }).click();
  await owner.getByLabel('Name of the set').fill('早餐');
  await owner.getByLabel('English name (optional)', { exact: true }).fill('Breakfast');
  await owner.getByLabel('Price of the set').fill('99');
  const part = (index: number) => owner.getByRole('group', { name: `Part ${index}`, exact: true });
  await part(1).getByLabel('Part 1, dish 1').selectOption({ label: await labelOf(owner, 1, /^Milk ¥/) });
  await part(1).getByRole('button', { name: 'Part 1: Add a dish to choose' }).click();
  await part(1).getByLabel('Part 1, dish 2').selectOption({ label: await labelOf(owner, 1, /^Cola ¥/) });
  await part(2).getByLabel('Part 2, dish 1').selectOption({ label: await labelOf(owner, 2, /^Strawberries/) });
  await owner.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(part(1).getByText('Fill this in.')).toBeVisible();
  await part(1).getByLabel(/^Name of part 1/).fill('饮料任选');
  await part(1).getByLabel(/^English name of part 1/).fill('Any drink');
  await owner.getByRole('button', { name: 'Save', exact: true }).click();
  const asked = owner.getByRole('dialog', { name: 'About the price' });
  await expect(asked).toContainText('as a set ¥99.00');
  await asked.getByRole('button', { name: 'Back to the form' }).last().click();
  await owner.getByLabel('Price of the set').fill('20');
  await expectClean(owner, 'a set menu in the editor', { inBoth: false });
  await owner.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(owner.getByRole('button', { name: 'Edit set menu Breakfast' })).toBeVisible();
}

/** Says what a good holds, first without a source. */
async function sayNutrition(owner: Page, good: string): Promise<void> {
  await owner.getByRole('button', { name: `Nutrition of ${good}`, exact: true }).click();
  const form = owner.getByRole('dialog', { name: good });
  for (const [label, figure] of [['Energy (kJ)', '284'], ['Protein (g)', '3.2'], ['Fat (g)', '4.0'], ['Carbohydrate (g)', '4.8'], ['Sodium (mg)', '58']] as const) {
    await form.getByLabel(label).fill(figure);
  }
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Fill this in.')).toBeVisible();
  await form.getByLabel(/^Source \(/).fill('包装标签');
  await form.getByLabel('Source in English (may stay empty)').fill('the label');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(owner.getByRole('button', { name: `Nutrition of ${good}`, exact: true })).toContainText('Shown, the label');
}

/** What a select calls a good, its price included. */
const labelOf = async (owner: Page, part: number, name: RegExp): Promise<string> =>
  (await owner.getByLabel(`Part ${part}, dish 1`).getByRole('option').filter({ hasText: name }).first().textContent())!;

/** Marks a good as sold out at the desk. */
async function sellOut(owner: Page, tower: Tower, good: string): Promise<void> {
  await owner.goto(`${tower.url}/desk/menu?shop=xiaopu`);
  await owner.getByRole('button', { name: `Sold out: ${good}`, exact: true }).click();
  await expect(owner.getByRole('button', { name: `Back on sale: ${good}`, exact: true })).toBeVisible();
}

test('an owner makes a set, a customer chooses, a part sells out, and the ticket names the parts', async ({ browser, quiet, tower }) => {
  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await makeSet(owner, tower);
  await owner.getByRole('link', { name: 'Nutrition', exact: true }).click();
  await sayNutrition(owner, 'Milk');
  await sayNutrition(owner, 'Strawberries');

  const customer = await openPhone(browser, quiet, 'en');
  await customer.goto(tower.placard('27'));
  await customer.getByRole('link', { name: say.shop }).click();
  const menu = customer.getByRole('region', { name: say.menu });
  const row = menu.getByRole('listitem').filter({ hasText: 'Breakfast' });
  await expect(row).toContainText('Any drink + Strawberries');
  await row.getByRole('button', { name: say.add('Breakfast'), exact: true }).click();
  const sheet = customer.getByRole('dialog', { name: 'Breakfast' });
  await expect(sheet.getByRole('radio', { name: 'Milk', exact: true })).toBeChecked();
  await expect(sheet.getByRole('region', { name: 'Nutrition' })).toContainText('136 kcal (568 kJ)');
  await expect(sheet.getByRole('region', { name: 'Nutrition' })).toContainText('Source: the label');
  await expectClean(customer, 'a set menu', { inBoth: false });
  await sheet.getByRole('radio', { name: 'Cola (Chilled)' }).check();
  await expect(sheet.getByRole('region', { name: 'Nutrition' })).toBeHidden();
  await sheet.getByRole('button', { name: say.addToCart }).click();
  await customer.getByRole('button', { name: say.viewCart }).click();
  await customer.getByRole('button', { name: say.checkout }).click();
  await expect(customer.getByRole('main')).toContainText('Cola (Chilled) · Strawberries');
  await customer.getByLabel(say.name, { exact: true }).fill('Lin');
  await customer.getByRole('button', { name: say.placeOrder }).click();
  await expect(customer).toHaveURL(/\/orders\/[\w-]{22,}$/);
  await expect(customer.getByRole('main')).toContainText('Cola (Chilled) · Strawberries');
  const sold = tower.query<{ name: string }>(`SELECT "nameEn" AS "name" FROM "StockEntry" JOIN "Item" ON "Item"."id" = "itemId" WHERE "kind" = 'sold' ORDER BY 1`);
  expect(sold).toEqual([{ name: 'Cola' }, { name: 'Strawberries' }]);

  const label = orderNumber(tower.query<{ number: number }>('SELECT "number" FROM "Order"')[0]!.number);
  await owner.goto(`${tower.url}/desk/board?shop=xiaopu`);
  await owner.getByRole('button', { name: desk.accept(label) }).click();
  await owner.getByRole('button', { name: desk.tickets(label) }).click();
  await expect(owner.getByRole('dialog').getByRole('region', { name: 'Preview' }).getByRole('img')).toHaveAttribute('alt', /Breakfast x1\n(.*\n)*?Cola \(Chilled\)\nStrawberries/);

  await sellOut(owner, tower, 'Cola');
  await customer.goto(`${tower.url}/f/en/27/xiaopu`);
  await row.getByRole('button', { name: say.add('Breakfast'), exact: true }).click();
  await expect(sheet.getByRole('radio', { name: /^Cola \(Chilled\)/ })).toBeDisabled();
  await sellOut(owner, tower, 'Strawberries');
  await customer.reload();
  await expect(row.getByText('Sold out')).toBeVisible();
});
