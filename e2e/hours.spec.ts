import type { Page } from '@playwright/test';
import { addDays, localTime } from '../domain/time';
import { formatDate } from '../i18n/dates';
import { goodOrder, placeOne, scannedPhone, shopOf } from './support/orders';
import { atCheckout, clerkOf, openDesk, openPhone } from './support/people';
import { expect, test, type Tower } from './support/test';
import { words } from './support/words';

const zone = 'Asia/Shanghai';
const ownerOf = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });
const shopCard = (phone: Page) => phone.getByRole('listitem').filter({ hasText: words.en.shop });
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** What a customer can choose at the checkout, as the radios say it. */
async function offered(phone: Page): Promise<string[]> {
  const times = phone.getByRole('group', { name: 'When' }).getByRole('radio');
  await expect(times.first()).toBeAttached();
  return times.evaluateAll((radios) => radios.map((radio) => radio.closest('label')!.innerText.split('\n')[0]!.trim()));
}

test('a swamped shop promises later, the board says until when, and one tap ends it', async ({ browser, quiet, tower }) => {
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  const phone = await openPhone(browser, quiet, 'en');
  await phone.goto(tower.placard('27'));
  await expect(shopCard(phone)).toContainText('12 min');
  await board.getByRole('button', { name: 'Slow down' }).click();
  const dialog = board.getByRole('dialog', { name: 'Too much at once' });
  await dialog.getByRole('button', { name: '20 min later' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(board.getByRole('listitem').filter({ hasText: /Promising 20 min more, to (\w{3} )?\d\d:\d\d/ })).toBeVisible();
  await expect(board.getByRole('button', { name: /^Busy to \d\d:\d\d$/ })).toBeVisible();
  await phone.reload();
  await expect(shopCard(phone)).toContainText('32 min');
  await board.getByRole('button', { name: /Corner Shop back to normal/ }).click();
  await expect(board.getByText(/Promising/)).toHaveCount(0);
  await phone.reload();
  await expect(shopCard(phone)).toContainText('12 min');
});

test('a lift outage for the high bank stops bags to 36F and not to 12F, and says so on both', async ({ browser, quiet, tower, playwright }) => {
  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await owner.goto(`${tower.url}/desk/settings/notices`);
  await owner.getByRole('button', { name: 'High lifts' }).click();
  await owner.getByLabel(/^In English/).fill('The high lifts are being serviced');
  await owner.getByRole('button', { name: 'Post it' }).click();
  await expect(owner.getByRole('region', { name: 'Posted' }).getByText('The high lifts are being serviced')).toBeVisible();

  const high = await openPhone(browser, quiet, 'en');
  await high.goto(tower.placard('36'));
  const plate = high.getByRole('status').filter({ hasText: /The high lifts are being serviced, until (\w{3} )?\d\d:\d\d/ });
  await expect(plate).toContainText('cannot reach floor 36');
  await expect(shopCard(high)).not.toContainText('12 min');
  const refusedPhone = await scannedPhone(playwright.request, tower, '36');
  const order = goodOrder(await shopOf(tower, refusedPhone), refusedPhone);
  const answer = await refusedPhone.request.post(`${tower.url}/api/v1/orders`, { data: order });
  expect(await answer.json()).toMatchObject({ ok: false, error: { code: 'delivery_suspended', reason: { kind: 'lift_outage' } } });
  await refusedPhone.request.dispose();

  const low = await openPhone(browser, quiet, 'en');
  await low.goto(tower.placard('12'));
  await expect(low.getByRole('status').filter({ hasText: 'The high lifts are being serviced' })).toContainText('36F');
  await expect(shopCard(low)).toContainText('12 min');
  await placeOne(playwright.request, tower, '12');

  await owner.goto(`${tower.url}/desk/board`);
  await expect(owner.getByRole('listitem').filter({ hasText: 'The high lifts are being serviced' })).toBeVisible();
  await owner.goto(`${tower.url}/desk/settings/notices`);
  await owner.getByRole('button', { name: 'End it now: The high lifts are being serviced' }).click();
  await expect(owner.getByText('No notices now')).toBeVisible();
  await high.reload();
  await expect(shopCard(high)).toContainText('12 min');
});

test('an owner sets a break and closes tomorrow; checkouts and menus follow', async ({ browser, quiet, tower }) => {
  const now = localTime(new Date(), zone);
  const hour = Math.min(Math.floor(now.minutes / 60) + 1, 22);
  const tomorrow = addDays(now.date, 1);
  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await owner.goto(`${tower.url}/desk/settings/hours?shop=xiaopu`);
  await owner.getByLabel('Mon, opening 1: until').fill('9:00');
  await owner.getByRole('button', { name: 'Add an opening on Mon' }).click();
  await owner.getByLabel('Mon, opening 2: from').fill('830');
  await owner.getByLabel('Mon, opening 2: until').fill('24');
  await owner.getByRole('button', { name: 'Save' }).first().click();
  await expect(owner.getByText('This overlaps another opening of the day.')).toBeVisible();
  await expect(owner.locator('[aria-invalid="true"]').first()).toBeFocused();
  await owner.getByLabel('Mon, opening 1: until').fill(clock(hour));
  await owner.getByLabel('Mon, opening 2: from').fill(clock(hour + 1));
  await owner.getByRole('button', { name: 'Copy Mon to' }).click();
  await owner.getByRole('button', { name: 'Every day' }).click();
  await owner.getByRole('dialog').getByRole('button', { name: 'Copy', exact: true }).click();
  await owner.getByRole('button', { name: 'Save' }).first().click();
  await expect(owner.getByText('Saved', { exact: true })).toBeVisible();

  const day = formatDate(tomorrow, 'en', 'weekday');
  await owner.getByRole('button', { name: new RegExp(`^Change ${day}:`) }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Closed' }).check();
  await dialog.getByLabel(/^Why/).fill('Stocktaking');
  await dialog.getByRole('button', { name: 'Do that' }).click();
  await expect(owner.getByRole('button', { name: `Change ${day}: Closed, Stocktaking` })).toBeVisible();

  const phone = await openPhone(browser, quiet, 'en');
  await atCheckout(phone, tower);
  const times = await offered(phone);
  const inBreak = times.filter((time) => time.startsWith(`${String(hour).padStart(2, '0')}:`));
  expect(inBreak).toEqual([]);
  expect(times.filter((time) => time.startsWith(day.slice(0, 3)))).toEqual([]);
  await phone.goto(`${tower.url}/f/en/27/xiaopu`);
  await expect(phone.getByText(`${formatDate(tomorrow, 'en')} closed (Stocktaking)`)).toBeVisible();
});
