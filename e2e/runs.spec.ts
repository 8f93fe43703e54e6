import type { Page } from '@playwright/test';
import { expectClean } from './support/expect-clean';
import { placeOne } from './support/orders';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, phone, test, type Tower } from './support/test';
import { deskWords } from './support/words';

const say = deskWords.en;

/** Two floors of each bank, seen from 20F. */
const floors = ['23', '40', '8', '27', '31', '5'] as const;

type Bag = { label: string; token: string; floor: string };

/** Orders for these floors, accepted and packed at the board. */
async function packed(board: Page, place: (floor: string) => Promise<Omit<Bag, 'floor'>>): Promise<Bag[]> {
  const bags: Bag[] = [];
  for (const floor of floors) bags.push({ ...(await place(floor)), floor });
  for (const { label } of bags) {
    await board.getByRole('button', { name: say.accept(label), exact: true }).click();
    await board.getByRole('button', { name: say.ready(label), exact: true }).click();
  }
  for (const { label } of bags) await expect(board.getByRole('button', { name: say.deliver(label), exact: true })).toBeVisible();
  return bags;
}

const events = (tower: Tower, { token }: Bag, type: string): number =>
  tower.query<{ n: number }>(`SELECT count(*) AS n FROM OrderEvent e JOIN "Order" o ON o.id = e.orderId WHERE o.token = ? AND e.type = ?`, token, type)[0]!.n;

test('a runner carries a trip per lift; taps without a signal are sent once, and whoever waits sees the stops', async ({ browser, quiet, tower, playwright }) => {
  quiet.expectNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch|net::/);
  const clerk = clerkOf(tower, 'xiaopu');
  const board = await openDesk(browser, quiet, tower, clerk, 'en');
  const [at23, at40, at8, at27, at31] = (await packed(board, (floor) => placeOne(playwright.request, tower, floor))) as [Bag, Bag, Bag, Bag, Bag, Bag];
  await expect(board.getByRole('link', { name: 'Runs: Low 2, Mid 2, High 2' })).toBeVisible();

  const runner = await openDesk(browser, quiet, tower, clerk, 'en', phone);
  await runner.goto(`${tower.url}/desk/runs`);
  const trips = runner.getByRole('article');
  await expect(trips.getByRole('heading')).toHaveText(['Mid ▲ 2 stops · 2 bags', 'High ▲ 2 stops · 2 bags', 'Low ▲ 2 stops · 2 bags']);
  await expect(trips.first().getByRole('listitem')).toHaveText([`23${at23.label}`, `27${at27.label}`]);
  await expectClean(runner, 'trips');

  const customer = await openPhone(browser, quiet, 'en');
  await customer.goto(`${tower.url}/f/en/orders/${at27.token}`);
  await runner.getByRole('button', { name: 'Start: Mid ▲ 2 stops · 2 bags' }).click();
  const stop = (floor: string) => runner.getByRole('listitem', { name: `Floor ${floor}`, exact: true });
  await expect(stop('23')).toContainText(`${at23.label}2308 Lincollect ¥`);
  await expectClean(runner, 'run sheet');
  await stop('23').getByRole('button', { name: `Change how ${at23.label} was paid: Cash` }).click();
  await runner.getByRole('dialog').getByRole('button', { name: 'Code', exact: true }).click();

  await runner.context().setOffline(true);
  await expect(runner.getByText('No network', { exact: true })).toBeVisible();
  await runner.getByRole('button', { name: 'Floor done 23' }).click();
  await runner.getByRole('button', { name: 'Floor done 27' }).click();
  await expect(runner.getByText('All handed over. You can go back to the shop.')).toBeVisible();
  const unsent = runner.getByRole('status').filter({ hasText: 'Tapped and not sent yet' });
  for (const { label } of [at23, at27]) await expect(unsent).toContainText(say.delivered(label));
  expect([at23, at27].map((bag) => events(tower, bag, 'delivered'))).toEqual([0, 0]);

  await runner.context().setOffline(false);
  await expect(trips.getByRole('heading')).toHaveText(['High ▲ 2 stops · 2 bags', 'Low ▲ 2 stops · 2 bags'], { timeout: 20_000 });
  expect([at23, at27].map((bag) => events(tower, bag, 'delivered'))).toEqual([1, 1]);
  expect([at23, at27].map((bag) => events(tower, bag, 'passed'))).toEqual([0, 1]);
  expect(tower.query(`SELECT p.method, p.status FROM Payment p JOIN "Order" o ON o.id = p.orderId WHERE o.token IN (?, ?) ORDER BY o.number`, at23.token, at27.token)).toEqual([
    { method: 'code', status: 'claimed' },
    { method: 'cash', status: 'paid' },
  ]);
  await expect(customer.getByText('Was on floor 23')).toBeVisible();

  await runner.getByRole('button', { name: 'Start: High ▲ 2 stops · 2 bags' }).click();
  await stop('31').getByRole('button', { name: `Not delivered ${at31.label}` }).click();
  await runner.getByRole('dialog').getByRole('button', { name: 'Nobody there' }).click();
  await runner.getByRole('button', { name: 'Floor done 31' }).click();
  await expect(runner.getByText(`Take these bags back to the shop: ${at31.label}`)).toBeVisible();
  await runner.getByRole('button', { name: 'Floor done 40' }).click();
  await expect(trips.getByRole('heading')).toHaveText(['Low ▲ 2 stops · 2 bags']);
  await expect(runner.getByText(`Take these bags back to the shop: ${at31.label}`)).toBeVisible();
  expect([events(tower, at31, 'not_delivered'), events(tower, at40, 'delivered'), events(tower, at8, 'delivering')]).toEqual([1, 1, 0]);
  for (const page of [board, runner, customer]) await page.context().close();
});

test('the run sheet in Chinese, and two phones at one trip: one has it, the other is told', async ({ browser, quiet, tower, playwright }) => {
  const clerk = clerkOf(tower, 'xiaopu');
  const [one, other] = [await openDesk(browser, quiet, tower, clerk, 'zh', phone), await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'zh', phone)];
  const { label } = await placeOne(playwright.request, tower, '38');
  await one.getByRole('button', { name: deskWords.zh.accept(label), exact: true }).click();
  await one.getByRole('button', { name: deskWords.zh.ready(label), exact: true }).click();
  for (const page of [one, other]) {
    await page.goto(`${tower.url}/desk/runs?shop=xiaopu`);
    await expect(page.getByRole('button', { name: '出发：高区 ▲ 1 站 · 1 袋' })).toBeVisible();
  }
  await expectClean(one, '送货');
  await one.getByRole('button', { name: '出发：高区 ▲ 1 站 · 1 袋' }).click();
  await expect(one.getByRole('button', { name: '38 层送完了' })).toBeVisible();
  await expectClean(one, '送货单');
  await expect(other.getByRole('heading', { name: '别人在送' })).toBeVisible();
  await expectClean(other, '别人在送', { inBoth: false });
  await one.getByRole('button', { name: '38 层送完了' }).click();
  await expect(other.getByRole('heading', { name: '别人在送' })).toHaveCount(0);
  for (const page of [one, other]) await page.context().close();
});
