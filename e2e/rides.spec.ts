import type { Browser, Page } from '@playwright/test';
import { orderNumber } from '../domain/orders/order-number';
import { expectClean } from './support/expect-clean';
import { placeOne } from './support/orders';
import { atCheckout, clerkOf, openDesk, openPhone } from './support/people';
import { expect, test, type Tower } from './support/test';
import { deskWords, words } from './support/words';

const say = words.en;
const ride = (page: Page) => page.getByRole('checkbox', { name: 'Also going up to 27?' });
const fee = (page: Page) => page.getByRole('definition').nth(1);

type Quiet = Parameters<typeof openPhone>[1];

/** The demo's corner shop brings goods up for nothing; its owner asks two yuan now. */
async function chargeTwoYuan(browser: Browser, quiet: Quiet, tower: Tower): Promise<void> {
  const owner = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'en');
  await owner.goto(`${tower.url}/desk/settings/shops?shop=xiaopu`);
  await owner.getByLabel('Delivery fee (yuan)').fill('2');
  await owner.getByRole('button', { name: 'Save' }).click();
  await expect(owner.getByText('Saved', { exact: true })).toBeVisible();
  await owner.context().close();
}

/** A phone of floor 27 at the checkout, once it has been told what goes up. */
async function arrived(browser: Browser, quiet: Quiet, tower: Tower): Promise<Page> {
  const page = await openPhone(browser, quiet, 'en');
  const told = page.waitForResponse(/\/api\/v1\/rides\?/, { timeout: 40_000 });
  await atCheckout(page, tower);
  await told;
  return page;
}

const place = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page).toHaveURL(/\/orders\/[\w-]{22,}$/);
};

test('an order of one’s floor is joined before it leaves: one fee for both, the board says who rides with whom; once it has left, nobody is told', async ({ browser, quiet, tower, playwright }) => {
  quiet.expectNoise(/status of 409/);
  await chargeTwoYuan(browser, quiet, tower);
  const first = await placeOne(playwright.request, tower, '27');
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await board.getByRole('button', { name: deskWords.en.accept(first.label), exact: true }).click();
  await expect(board.getByRole('button', { name: deskWords.en.ready(first.label), exact: true })).toBeVisible();
  const theirs = await openPhone(browser, quiet, 'en');
  await theirs.goto(`${tower.url}/f/en/orders/${first.token}`);
  await expect(fee(theirs)).toHaveText('¥2.00');

  const mine = await arrived(browser, quiet, tower);
  await expect(ride(mine)).not.toBeChecked();
  await expect(ride(mine)).toHaveAccessibleDescription(/Join it: bringing yours up costs ¥1\.00, not ¥2\.00\.$/);
  await expect(fee(mine)).toHaveText('¥2.00');
  await ride(mine).check();
  await expect(fee(mine)).toHaveText('¥1.00');
  await expectClean(mine, 'checkout with a ride', { inBoth: false });
  const late = await arrived(browser, quiet, tower);
  await place(mine, say.placeOrder);
  await expect(fee(mine)).toHaveText('shared, ¥1.00 instead of ¥2.00');
  await expect(fee(theirs)).toHaveText('shared, ¥1.00 instead of ¥2.00');
  await expect(theirs.getByText('Another order rides along, the way up is shared')).toBeVisible();
  const second = orderNumber(tower.query<{ number: number }>('SELECT number FROM "Order" WHERE token = ?', mine.url().split('/').at(-1))[0]!.number);
  await expect(board.getByRole('article', { name: first.label })).toContainText(`rides with ${second}`);
  await expect(board.getByRole('article', { name: second })).toContainText(`rides with ${first.label}`);

  await ride(late).check();
  await board.getByRole('button', { name: deskWords.en.ready(first.label), exact: true }).click();
  await board.getByRole('button', { name: deskWords.en.deliver(first.label), exact: true }).click();
  await expect(board.getByRole('button', { name: deskWords.en.delivered(first.label), exact: true })).toBeVisible();
  await late.getByRole('button', { name: say.placeOrder }).click();
  await expect(late.getByText('The ride up to your floor has just left, or is full. Order without it.')).toBeVisible();
  await expect(fee(late)).toHaveText('¥2.00');
  await place(late, 'Order without it');
  await expect(fee(late)).toHaveText('¥2.00');

  const nobody = await arrived(browser, quiet, tower);
  await expect(nobody.getByRole('button', { name: say.placeOrder })).toBeEnabled();
  await expect(ride(nobody)).toHaveCount(0);
  for (const page of [board, theirs, mine, late, nobody]) await page.context().close();
});
