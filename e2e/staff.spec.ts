import type { Browser, Page } from '@playwright/test';
import { placeOne } from './support/orders';
import { clerkOf, openDesk, openPhone } from './support/people';
import { photograph } from './support/photograph';
import { expect, phone, test, type Tower, watchContext } from './support/test';
import { deskWords } from './support/words';

const say = deskWords.en;
const ownerOf = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });
type Quiet = Parameters<typeof watchContext>[1];

/** Makes a link that brings a clerk into 20F, as its owner; answers the address to hand on. */
async function invite(owner: Page, tower: Tower): Promise<string> {
  await owner.goto(`${tower.url}/desk/staff?shop=xiaopu`);
  await owner.getByRole('radio', { name: /^Clerk/ }).check();
  await owner.getByRole('button', { name: 'Make a link' }).click();
  const dialog = owner.getByRole('dialog', { name: 'Hand this over' });
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const address = await dialog.getByRole('textbox', { name: 'Address of the link' }).inputValue();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return address;
}

async function openLink(browser: Browser, quiet: Quiet, address: string): Promise<Page> {
  const page = await openPhone(browser, quiet, 'en', { reducedMotion: 'reduce' });
  await page.goto(address);
  return page;
}

async function join(page: Page, name: string, passcode: string): Promise<void> {
  await page.getByLabel('Staff name').fill(name);
  await page.getByLabel('Passcode', { exact: true }).fill(passcode);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

test('an owner brings a clerk in, who takes an order and loses the board the moment they are removed', async ({ browser, quiet, tower, playwright }) => {
  quiet.expectNoise(/401|Failed to load resource/);
  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  const address = await invite(owner, tower);
  expect(address).toMatch(/\/desk\/join#[\w-]{32}$/);
  const clerk = await openLink(browser, quiet, address);
  await expect(clerk.getByText('20F Corner Shop would like you as Clerk.')).toBeVisible();
  await join(clerk, 'Mei', 'short');
  await expect(clerk.getByRole('alert').filter({ hasText: 'at least 8' })).toBeVisible();
  await join(clerk, 'Mei', 'four green apples');
  await expect(clerk).toHaveURL(/\/desk\/board/);
  const { label } = await placeOne(playwright.request, tower);
  await clerk.getByRole('button', { name: say.accept(label), exact: true }).click();
  await expect(clerk.getByRole('button', { name: say.ready(label), exact: true })).toBeVisible();

  const second = await openLink(browser, quiet, address);
  await expect(second.getByRole('alert').filter({ hasText: 'This link was used already' })).toBeVisible();

  await owner.reload();
  await expect(owner.getByRole('heading', { name: 'mei' })).toBeVisible();
  await owner.getByRole('button', { name: 'Remove mei from 20F Corner Shop' }).click();
  await owner.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
  await expect(clerk).toHaveURL(/\/desk\/login/);
  await expect(owner.getByRole('heading', { name: 'mei' })).toHaveCount(0);

  await owner.getByRole('link', { name: 'What was changed' }).click();
  const log = owner.getByRole('listitem');
  await expect(log.nth(0)).toContainText('mei left the shop, was Clerk');
  await expect(log.nth(0)).toContainText('owner');
  await expect(log.nth(1)).toContainText('mei joined as Clerk');
  await expect(log.nth(2)).toContainText('Made a link for someone new: Clerk');
  for (const page of [owner, clerk, second]) await page.context().close();
});

test('who is signed in takes a further shop with one tap, and loses it on an open screen', async ({ browser, quiet, tower }) => {
  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  const address = await invite(owner, tower);
  const who = clerkOf(tower, 'guotie');
  const clerk = await openDesk(browser, quiet, tower, who, 'en');
  await clerk.goto(address);
  await clerk.getByRole('button', { name: `Join as ${who.name}` }).click();
  await expect(clerk).toHaveURL(/\/desk\/board/);
  await expect(clerk.getByRole('combobox', { name: 'Shop' })).toContainText('20F Corner Shop');
  await owner.reload();
  await owner.getByRole('button', { name: `Remove ${who.name} from 20F Corner Shop` }).click();
  await owner.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
  await expect(clerk.getByRole('combobox', { name: 'Shop' })).toHaveCount(0);
  await expect(clerk).toHaveURL(/\/desk\/board/);
  for (const page of [owner, clerk]) await page.context().close();
});

test('a new passcode ends the other session, and an owner hands out a link to who forgot theirs', async ({ browser, quiet, tower }) => {
  quiet.expectNoise(/401|Failed to load resource/);
  const who = clerkOf(tower, 'malatang');
  const other = await openDesk(browser, quiet, tower, who, 'en');
  const tablet = await openDesk(browser, quiet, tower, who, 'en');
  await tablet.getByRole('button', { name: 'More' }).click();
  await tablet.getByRole('link', { name: 'My account' }).click();
  await tablet.getByLabel('Passcode now').fill('not that one');
  await tablet.getByLabel('New passcode').fill('seven red peppers');
  await tablet.getByRole('button', { name: 'Change passcode' }).click();
  await expect(tablet.getByText('That is not the passcode you have now.')).toBeVisible();
  await tablet.getByLabel('Passcode now').fill(who.passcode);
  await tablet.getByRole('button', { name: 'Change passcode' }).click();
  await expect(tablet.getByText('Changed, and other devices are signed out')).toBeVisible();
  await expect(other).toHaveURL(/\/desk\/login/);
  await expect(tablet.getByText('Only here.')).toBeVisible();

  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await owner.goto(`${tower.url}/desk/staff?shop=malatang`);
  await owner.getByText(`${who.name}’s sign-in`).click();
  await owner.getByRole('button', { name: `Link for a new passcode for ${who.name}` }).click();
  const address = await owner.getByRole('textbox', { name: 'Address of the link' }).inputValue();
  await other.goto(address);
  await expect(other.getByText(`A new passcode for ${who.name}`)).toBeVisible();
  await other.getByLabel('Passcode', { exact: true }).fill('eleven blue bowls');
  await other.getByRole('button', { name: 'Set it and sign in' }).click();
  await expect(other).toHaveURL(/\/desk\/board/);
  await expect(tablet).toHaveURL(/\/desk\/login/);
  for (const page of [owner, tablet, other]) await page.context().close();
});

test('clerks see neither staff nor log', async ({ browser, quiet, tower }) => {
  const clerk = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await clerk.getByRole('button', { name: 'More' }).click();
  await expect(clerk.getByRole('link', { name: 'My account' })).toBeVisible();
  await expect(clerk.getByRole('link', { name: 'Staff' })).toHaveCount(0);
  for (const path of ['staff', 'staff/changes', 'settings/card']) {
    await clerk.goto(`${tower.url}/desk/${path}`);
    await expect(clerk.getByText(/Owners look after staff|Only owners see|The owner writes the card/)).toBeVisible();
  }
  await clerk.context().close();
});

test('the card is written by the owner and read without a script; today’s line comes by the minute', async ({ browser, quiet, tower }) => {
  const owner = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await owner.goto(`${tower.url}/desk/settings/card?shop=xiaopu`);
  await owner.getByLabel('The shop’s phone').fill('call me');
  await owner.getByLabel('What people call the keeper').fill('Keeper of the fruit');
  await owner.getByLabel('Food licence number').fill('JY13101000000000');
  await owner.getByLabel('How to find the shop', { exact: true }).fill('电梯口左转');
  await owner.getByLabel('A line of today', { exact: true }).fill('荔枝刚到');
  await owner.getByRole('button', { name: 'Save' }).click();
  await expect(owner.getByText('This is no phone number.')).toBeVisible();
  await owner.getByLabel('The shop’s phone').fill('2020-1');
  await owner.getByLabel('Another picture').setInputFiles(await photograph());
  await expect(owner.getByRole('group', { name: 'The shop’s picture' }).locator('img')).toHaveAttribute('src', /^\/pictures\/\w+-480\.webp$/);
  await owner.getByRole('button', { name: 'Save' }).click();
  await expect(owner.getByText('Saved, customers see it at the next look')).toBeVisible();

  const bare = await browser.newContext({ ...phone, locale: 'zh-CN', javaScriptEnabled: false });
  watchContext(bare, quiet);
  const reader = await bare.newPage();
  await reader.goto(`${tower.url}/f/zh/27/xiaopu`);
  await reader.getByRole('link', { name: '20F 小铺 · 这家店' }).click();
  await expect(reader).toHaveURL(/\/f\/zh\/27\/xiaopu#card$/);
  const card = reader.getByRole('region', { name: '这家店' });
  await expect(card).toBeInViewport();
  for (const words of ['20 层 · 电梯口左转', 'Keeper of the fruit', 'JY13101000000000']) await expect(card).toContainText(words);
  await expect(card.getByRole('link', { name: '2020-1' })).toHaveAttribute('href', 'tel:20201');
  expect(await reader.content()).not.toContain('荔枝刚到');
  await reader.goto(`${tower.url}/f/zh/27`);
  await expect(reader.locator('img[src^="/pictures/"]').first()).toBeVisible();

  const customer = await openPhone(browser, quiet, 'zh');
  await customer.goto(`${tower.url}/f/zh/27/xiaopu`);
  await expect(customer.getByText('荔枝刚到')).toBeVisible();
  for (const page of [owner, reader, customer]) await page.context().close();
});
