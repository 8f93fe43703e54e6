import type { Page } from '@playwright/test';
import { clerkOf, openDesk } from './support/people';
import { placeOne } from './support/orders';
import { expect, tablet, test, watchContext } from './support/test';
import { deskWords } from './support/words';

const say = deskWords.en;

/** Orders that earlier tests left waiting ring as well. */
async function acceptAll(board: Page): Promise<void> {
  const waiting = board.getByRole('region', { name: say.fresh }).getByRole('button', { name: /^Accept #/ });
  for (let left = await waiting.count(); left > 0; left--) {
    await waiting.first().click();
    await expect(waiting).toHaveCount(left - 1);
  }
}

test.describe('the board', () => {
  test('two tablets get in step, and one of two taps wins', async ({ browser, quiet, tower, playwright }) => {
    const [left, right] = [
      await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en'),
      await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en'),
    ];
    const { label } = await placeOne(playwright.request, tower);
    const accepts = [left, right].map((page) => page.getByRole('region', { name: say.fresh }).getByRole('button', { name: say.accept(label) }));
    for (const button of accepts) await expect(button).toBeVisible();
    // Both fingers are already on the glass: the button that loses is tapped although it is about to go.
    const fingers = await Promise.all(accepts.map((button) => button.elementHandle()));
    await Promise.all(fingers.map((finger) => finger.evaluate((button) => (button as HTMLElement).click())));
    for (const page of [left, right]) {
      await expect(page.getByRole('region', { name: say.preparing }).getByRole('button', { name: say.ready(label) })).toBeVisible();
    }
    const events = tower.query<{ n: number }>(`SELECT count(*) AS n FROM OrderEvent e JOIN "Order" o ON o.id = e.orderId WHERE e.type = 'accepted' AND o.number = ?`, Number(label.slice(1)));
    expect(events[0]!.n).toBe(1);
  });

  test('says SOUND OFF in red until the shift starts, and rings until somebody answers on any tablet', async ({ browser, quiet, tower, playwright }) => {
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    await expect(board.getByText('SOUND OFF')).toBeVisible();
    await board.getByRole('button', { name: say.startShift }).click();
    await expect(board.getByText('SOUND OFF')).toHaveCount(0);
    const { label } = await placeOne(playwright.request, tower);
    await expect(board.getByText('Ringing')).toBeVisible();
    const other = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    await other.getByRole('button', { name: say.reject(label), exact: true }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Too busy' }).click();
    await acceptAll(other);
    await expect(board.getByText('Ringing')).toHaveCount(0);
  });

  test('takes a mis-tapped step back', async ({ browser, quiet, tower, playwright }) => {
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    const { label } = await placeOne(playwright.request, tower);
    await board.getByRole('button', { name: say.accept(label) }).click();
    await board.getByRole('button', { name: say.undo, exact: true }).click();
    await expect(board.getByRole('region', { name: say.fresh }).getByRole('button', { name: say.accept(label) })).toBeVisible();
    await board.getByRole('button', { name: say.accept(label) }).click();
    await expect(board.getByRole('button', { name: say.ready(label) })).toBeVisible();
  });

  test('asks for a passcode only once its script can keep it out of the address', async ({ browser, quiet, tower }) => {
    const context = await browser.newContext({ ...tablet, javaScriptEnabled: false, locale: 'en-GB' });
    watchContext(context, quiet);
    const page = await context.newPage();
    await page.goto(`${tower.url}/desk/login`);
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeDisabled();
    expect(await page.locator('form').getAttribute('method')).toBe('post');
    await context.close();
  });

  test('works by keyboard alone', async ({ browser, quiet, tower, playwright }) => {
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    const { label } = await placeOne(playwright.request, tower);
    await expect(board.getByRole('button', { name: say.accept(label) })).toBeVisible();
    await board.keyboard.type(label.slice(1));
    await board.keyboard.press('Enter');
    await expect(board.getByRole('button', { name: say.ready(label) })).toBeVisible();
  });

  test('weighs at Ready, and the customer is charged what the scale said', async ({ browser, quiet, tower, playwright }) => {
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    const { label, token } = await placeOne(playwright.request, tower, '27', true);
    await board.getByRole('button', { name: say.accept(label) }).click();
    await board.getByRole('button', { name: say.ready(label) }).click();
    await expect(board.getByRole('dialog', { name: new RegExp(label) })).toBeVisible();
    for (const key of '480') await board.keyboard.press(key);
    await board.keyboard.press('Enter');
    await expect(board.getByRole('button', { name: say.deliver(label) })).toBeVisible();
    const [line] = tower.query<{ finalGrams: number; total: number; unitPrice: number }>('SELECT l.* FROM OrderLine l JOIN "Order" o ON o.id = l.orderId WHERE o.token = ? AND l.grams IS NOT NULL', token);
    expect(line!.finalGrams).toBe(480);
    expect(line!.total).toBe(Math.floor((line!.unitPrice * 480 * 2 + 500) / 1000));
  });

  test('catches up after the tablet slept without a network, and sends each tap once', async ({ browser, quiet, tower, playwright }) => {
    quiet.expectNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource|net::/);
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
    const first = await placeOne(playwright.request, tower);
    await expect(board.getByRole('button', { name: say.accept(first.label) })).toBeVisible();
    await board.context().setOffline(true);
    await expect(board.getByText('No network', { exact: true })).toBeVisible();
    await board.getByRole('button', { name: say.accept(first.label) }).click();
    await expect(board.getByText('Tapped and not sent yet')).toBeVisible();
    const second = await placeOne(playwright.request, tower);
    await board.context().setOffline(false);
    await expect(board.getByRole('button', { name: say.ready(first.label) })).toBeVisible({ timeout: 20_000 });
    await expect(board.getByRole('button', { name: say.accept(second.label) })).toBeVisible();
    const events = tower.query<{ n: number }>(`SELECT count(*) AS n FROM OrderEvent e JOIN "Order" o ON o.id = e.orderId WHERE e.type = 'accepted' AND o.token = ?`, first.token);
    expect(events[0]!.n).toBe(1);
  });

  test('a clerk sees the own shop, the owner switches or sees all', async ({ browser, quiet, tower, playwright }) => {
    const clerk = await openDesk(browser, quiet, tower, clerkOf(tower, 'guotie'), 'en');
    const owner = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'en');
    const { label } = await placeOne(playwright.request, tower);
    await expect(owner.getByRole('button', { name: say.accept(label) })).toBeVisible();
    await expect(clerk.getByRole('button', { name: say.accept(label) })).toHaveCount(0);
    await clerk.goto(`${tower.url}/desk/board?shop=xiaopu`);
    await expect(clerk.getByRole('button', { name: say.accept(label) })).toHaveCount(0);
    await owner.goto(`${tower.url}/desk/board?shop=guotie`);
    await expect(owner.getByRole('region', { name: say.fresh })).toBeVisible();
    await expect(owner.getByRole('button', { name: say.accept(label) })).toHaveCount(0);
  });
});
