import type { Page } from '@playwright/test';
import { placeOne } from './support/orders';
import { clerkOf, openDesk } from './support/people';
import { expect, test, type Tower } from './support/test';
import { deskWords } from './support/words';

const say = deskWords.en;

/** Stands in for what a browser without a home screen or a battery has not: it records what the page asks for. */
async function recordAsks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: string[] = JSON.parse(sessionStorage.getItem('asked') ?? '[]') as string[];
    const note = (what: string) => {
      asked.push(what);
      sessionStorage.setItem('asked', JSON.stringify(asked));
      return Promise.resolve();
    };
    Object.assign(navigator, { setAppBadge: (count: number) => note(`badge ${count}`), clearAppBadge: () => note('badge 0') });
    Object.defineProperty(navigator, 'wakeLock', { value: { request: () => note('awake').then(() => Promise.reject(new DOMException('refused', 'NotAllowedError'))) } });
  });
  await page.reload();
}

const asked = (page: Page): Promise<string[]> => page.evaluate(() => JSON.parse(sessionStorage.getItem('asked') ?? '[]') as string[]);
const accepted = (tower: Tower, token: string) =>
  tower.query<{ n: number }>(`SELECT count(*) AS n FROM OrderEvent e JOIN "Order" o ON o.id = e.orderId WHERE e.type = 'accepted' AND o.token = ?`, token)[0]!.n;

test('the icon counts what nobody has accepted, and the screen stays on for the shift', async ({ browser, quiet, tower, playwright }) => {
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await recordAsks(board);
  await expect.poll(async () => (await asked(board)).at(-1)).toBe('badge 0');
  const { label } = await placeOne(playwright.request, tower);
  await expect.poll(async () => (await asked(board)).at(-1)).toBe('badge 1');
  await board.getByRole('button', { name: say.accept(label) }).click();
  await expect.poll(async () => (await asked(board)).at(-1)).toBe('badge 0');
  const awake = async () => (await asked(board)).filter((what) => what === 'awake').length;
  expect(await awake()).toBe(0);
  await board.getByRole('button', { name: say.startShift }).click();
  await expect.poll(awake).toBe(1);
  await board.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(awake).toBe(2);
  await board.reload();
  await expect.poll(awake).toBe(3);
  await board.context().close();
});

test('taps outlive an app that was ended without a network, and each is sent once', async ({ browser, quiet, tower, playwright }) => {
  quiet.expectNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource|net::/);
  const before = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const context = before.context();
  const orders = [await placeOne(playwright.request, tower), await placeOne(playwright.request, tower)];
  for (const { label } of orders) await expect(before.getByRole('button', { name: say.accept(label) })).toBeVisible();
  await before.context().setOffline(true);
  await expect(before.getByText('No network', { exact: true })).toBeVisible();
  for (const { label } of orders) await before.getByRole('button', { name: say.accept(label) }).click();
  const unsent = before.getByRole('status').filter({ hasText: 'Tapped and not sent yet' });
  for (const { label } of orders) await expect(unsent).toContainText(say.accept(label));
  // Loaded anew there is no page, and then there is no app: nobody saw to it that the taps were sent.
  await before.reload().catch(() => undefined);
  await before.close();
  await context.setOffline(false);
  const board = await context.newPage();
  await board.goto(`${tower.url}/desk/board`);
  for (const { label } of orders) await expect(board.getByRole('button', { name: say.ready(label) })).toBeVisible({ timeout: 20_000 });
  for (const { token } of orders) expect(accepted(tower, token)).toBe(1);
  await expect(board.getByText('Tapped and not sent yet')).toHaveCount(0);
  await board.context().close();
});

test('what another tablet did meanwhile is told, beside what went through, and stays until it is read', async ({ browser, quiet, tower, playwright }) => {
  quiet.expectNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource|net::/);
  const clerk = clerkOf(tower, 'xiaopu');
  const [board, other] = [await openDesk(browser, quiet, tower, clerk, 'en'), await openDesk(browser, quiet, tower, clerk, 'en')];
  const [first, second, third] = [await placeOne(playwright.request, tower), await placeOne(playwright.request, tower), await placeOne(playwright.request, tower)];
  await recordAsks(board);
  for (const { label } of [first, second, third]) await expect(board.getByRole('button', { name: say.accept(label) })).toBeVisible();
  await expect.poll(async () => (await asked(board)).at(-1)).toBe('badge 3');
  await board.context().setOffline(true);
  await expect(board.getByText('No network', { exact: true })).toBeVisible();
  for (const { label } of [first, second, third]) await board.getByRole('button', { name: say.accept(label) }).click();
  // Nobody has answered these three yet, whatever was tapped here.
  expect((await asked(board)).at(-1)).toBe('badge 3');
  await other.getByRole('button', { name: say.reject(first.label), exact: true }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Too busy' }).click();
  // Accepted and taken back by the other one: the order stands as it was tapped, and yet it is not the same any more.
  await other.getByRole('button', { name: say.accept(second.label) }).click();
  await other.getByRole('button', { name: say.undo, exact: true }).click();
  await expect(other.getByRole('button', { name: say.accept(second.label) })).toBeVisible();
  await board.context().setOffline(false);
  await expect(board.getByRole('button', { name: say.ready(third.label) })).toBeVisible({ timeout: 20_000 });
  await expect(board.getByText(`${first.label} did not go through`)).toBeVisible();
  await expect(board.getByText('already rejected on another tablet')).toBeVisible();
  await expect(board.getByText(`${second.label} did not go through`)).toBeVisible();
  expect([first, second, third].map(({ token }) => accepted(tower, token))).toEqual([0, 1, 1]);
  await expect(board.getByText('Tapped and not sent yet')).toHaveCount(0);
  await board.getByRole('button', { name: 'Got it' }).click();
  await expect(board.getByText('did not go through')).toHaveCount(0);
  await board.getByRole('button', { name: say.accept(second.label) }).click();
  await expect.poll(async () => (await asked(board)).at(-1)).toBe('badge 0');
  for (const page of [board, other]) await page.context().close();
});

test('signing out asks about what was not sent, and leaves nothing of the desk behind', async ({ browser, quiet, tower, playwright }) => {
  quiet.expectNoise(/Failed to load resource|net::/);
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const { label, token } = await placeOne(playwright.request, tower);
  await board.evaluate(() => localStorage.setItem('upstairs:name', '"Lin"'));
  await board.getByRole('button', { name: say.startShift }).click();
  // The stream lives and what is posted from the board gets no answer: reception of the worst kind.
  let hold = true;
  await board.route('**/desk/board', (route) => (hold && route.request().method() === 'POST' ? route.abort() : route.fallback()));
  await board.getByRole('button', { name: say.accept(label) }).click();
  await expect(board.getByText('Tapped and not sent yet')).toBeVisible();
  const more = board.getByRole('button', { name: 'More' });
  await more.click();
  await board.getByRole('button', { name: 'Sign out', exact: true }).click();
  const question = board.getByRole('group', { name: 'Sign out' });
  await expect(question).toContainText(`Not sent yet: ${say.accept(label)}`);
  await question.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(question).toHaveCount(0);
  await board.getByRole('button', { name: 'Sign out', exact: true }).click();
  hold = false;
  await board.route('**/desk/board', (route) => (/"ord_/.test(route.request().postData() ?? '') ? route.abort() : route.fallback()));
  await question.getByRole('button', { name: 'Drop them and sign out' }).click();
  await expect(board).toHaveURL(/\/desk\/login/);
  expect(await board.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage), JSON.stringify(localStorage['upstairs:name'])])).toEqual([[], ['upstairs:name'], '"\\"Lin\\""']);
  expect(await board.evaluate(() => caches.keys())).toEqual([]);
  expect(accepted(tower, token)).toBe(0);
  await board.context().close();
});
