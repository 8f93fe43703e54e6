import type { Page } from '@playwright/test';
import { fillCheckout, openDesk, openPhone } from './support/people';
import { expect, test } from './support/test';
import { words } from './support/words';

/** The browser of these tests says that it has no head, and is a program to the placard's route. */
const telephone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';

type Step = 'looked' | 'carted';

/** From the wall to a second order, as the owner sees it; on the phone nothing of it is to be seen. */
test('a phone scans, looks, fills a cart, orders and orders again: one of each on its floor, and a lit window', async ({ browser, quiet, tower, playwright }) => {
  const phone = await openPhone(browser, quiet, 'en', { userAgent: telephone });
  const told = (step: Step) =>
    phone.waitForResponse((answer) => answer.url().endsWith('/api/v1/trail') && (answer.request().postDataJSON() as Record<Step, string[]>)[step].includes('xiaopu'));
  await phone.goto(tower.placard('27'));
  await expect(phone).toHaveURL(/\/f\/en\/27$/);
  const looked = told('looked');
  await phone.goto(`${tower.url}/f/en/27/xiaopu`);
  expect((await looked).ok()).toBe(true);
  // The wait begins with what is waited for: from the wall to the cart takes a slow machine longer than one answer may.
  const carted = told('carted');
  await fillCheckout(phone, tower);
  expect((await carted).ok()).toBe(true);
  await placeHere(phone);
  await fillCheckout(phone, tower);
  await placeHere(phone);

  const desk = await openDesk(browser, quiet, tower, { name: 'owner', passcode: tower.demo.ownerPasscode }, 'en');
  // Two taps from the board: the menu, and the page that has both answers.
  await desk.getByRole('button', { name: 'More' }).click();
  await desk.getByRole('link', { name: 'From scan to order' }).click();
  await expect(desk.getByRole('region', { name: 'Which floor next' })).toContainText('last four weeks: 1.');
  await expect(desk.getByRole('region', { name: 'Did the last leaflets bring orders' })).toBeVisible();
  const row = desk.getByRole('region', { name: 'Source', exact: true }).getByRole('row', { name: /^Floor 27 · Placard/ });
  const shown = async () => {
    await desk.reload();
    return row.getByRole('cell').allInnerTexts();
  };
  await expect(row).toBeVisible();
  const before = await shown();
  expect(before.slice(0, 5)).toEqual(['1', '1', '1', '1', '1']);
  const picture = await desk.request.get(`${tower.url}/desk/funnel/facade?period=month&lit=orders&lang=en`);
  expect(picture.headers()['content-type']).toContain('image/svg+xml');
  expect(litOn(await picture.text(), '27')).toBe(2);
  expect(litOn(await picture.text(), '26')).toBe(0);
  await expect(desk.getByRole('img', { name: /lit by Orders/ })).toHaveJSProperty('complete', true);

  // A reload, a program, a HEAD, and the owner's own tablet leave all of it as it is.
  await phone.goto(tower.placard('27'));
  await phone.reload();
  const program = await playwright.request.newContext({ userAgent: 'Mozilla/5.0 (compatible; bingbot/2.0)' });
  await program.get(tower.placard('27'), { maxRedirects: 0 });
  await program.head(tower.placard('27'), { maxRedirects: 0 });
  await program.dispose();
  await desk.request.get(tower.placard('27'), { maxRedirects: 0, headers: { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Mobile' } });
  await expect.poll(() => tower.query<{ n: number }>('SELECT count(*) AS n FROM Scan')[0]!.n).toBe(2);
  expect(await shown()).toEqual(before);

  const run = desk.getByRole('region', { name: 'Printing costs' });
  await run.getByRole('textbox', { name: /: cost$/ }).fill('12O');
  await run.getByRole('button', { name: /: save$/ }).click();
  await expect(run.getByRole('status')).toHaveText('Type an amount from 0 to 100,000 yuan.');
  await run.getByRole('textbox', { name: /: cost$/ }).fill('120');
  await run.getByRole('button', { name: /: save$/ }).click();
  await expect(run.getByRole('status')).toHaveText('Saved');
  const placards = tower.query<{ n: number }>('SELECT count(*) AS n FROM Placard')[0]!.n;
  await expect(row.getByRole('cell').last()).toHaveText(new RegExp(`¥${(120 / placards).toFixed(2).slice(0, -1)}`));
});

async function placeHere(phone: Page): Promise<void> {
  await phone.getByLabel(words.en.room, { exact: true }).fill('2708');
  await phone.getByRole('button', { name: words.en.placeOrder }).click();
  await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
}

/** Lit windows beside the floor's label, as they are drawn. */
function litOn(svg: string, floor: string): number {
  const row = svg.split('<rect class="led"').find((each) => each.includes(`>${floor}</text>`)) ?? '';
  return row.split('class="lit"').length - 1;
}
