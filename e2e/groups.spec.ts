import type { Browser, Page } from '@playwright/test';
import { addMinutes, localTime } from '../domain/time';
import { formatMinutes } from '../i18n/clock';
import { expectClean } from './support/expect-clean';
import { openDesk, openPhone } from './support/people';
import { expect, test, type Tower, type watchContext } from './support/test';

type Quiet = Parameters<typeof watchContext>[1];
const zone = 'Asia/Shanghai';
const ownerOf = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });

/** A time as the desk's field takes it, to the second. */
function field(at: Date): string {
  const { date, minutes } = localTime(at, zone);
  return `${date}T${formatMinutes(minutes)}:${String(at.getUTCSeconds()).padStart(2, '0')}`;
}

type Wish = { item: RegExp; threshold: string; until: Date };

/** The owner opens a group for floor 27 on the desk's page, and it is listed there. */
async function open(desk: Page, { item, threshold, until }: Wish): Promise<void> {
  const form = desk.getByRole('form', { name: 'Open a group-buy' });
  const choice = await form.getByLabel('What').locator('option').filter({ hasText: item }).first().getAttribute('value');
  await form.getByLabel('What').selectOption(choice);
  await form.getByLabel('Group price').fill('1.50');
  await form.getByLabel('For', { exact: true }).selectOption({ label: 'Floor 27' });
  await form.getByLabel('Met from').fill(threshold);
  await form.getByLabel('Join until').fill(field(until));
  await form.getByLabel('At the doors from').fill(field(addMinutes(until, 31)));
  await form.getByRole('button', { name: 'Open it' }).click();
  await expect(desk.getByRole('region', { name: 'Open', exact: true }).getByRole('listitem', { name: item })).toBeVisible();
}

/** A phone that has scanned floor 27's placard. */
async function onFloor(browser: Browser, quiet: Quiet, tower: Tower): Promise<Page> {
  const phone = await openPhone(browser, quiet, 'en');
  await phone.goto(tower.placard('27'));
  await expect(phone).toHaveURL(/\/f\/en\/27$/);
  return phone;
}

/** Two taps from the floor's page to the group. */
async function findGroup(phone: Page, item: RegExp): Promise<void> {
  await phone.getByRole('link', { name: 'Group-buys' }).click();
  await phone.getByRole('link').filter({ hasText: item }).click();
  await expect(phone.getByRole('button', { name: 'Join · ¥1.50' })).toBeVisible();
}

async function join(phone: Page, name: string, pieces = 1): Promise<void> {
  for (let more = 1; more < pieces; more++) await phone.getByRole('button', { name: 'One more' }).click();
  await phone.getByLabel('Room').fill('08');
  await phone.getByLabel('Name', { exact: true }).fill(name);
  await phone.getByRole('button', { name: /^Join · / }).click();
  await expect(phone.getByText(`You are in, with ${pieces}`)).toBeVisible();
}

const windows = (phone: Page, text: string) => phone.getByRole('img', { name: text });

test.describe.configure({ mode: 'serial' });

test('three phones and the desk: a group is met by its deadline, and each is an order', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await desk.goto(`${tower.url}/desk/groups?shop=xiaopu`);
  await expect(desk.getByText('No group has been opened yet.')).toBeVisible();
  const met = /Coconut water/;
  // On the floor before the short deadline begins.
  const phones = await Promise.all([1, 2, 3].map(() => onFloor(browser, quiet, tower)));
  const [one, two, three] = phones as [Page, Page, Page];
  await open(desk, { item: met, threshold: '3', until: addMinutes(new Date(), 25 / 60) });
  await Promise.all(phones.map((phone) => findGroup(phone, met)));
  await join(one, 'Lin', 2);
  await join(two, 'Wang');
  await expect(windows(two, '2 of 3 people have joined')).toBeVisible();
  await expect(two.getByText('People still missing: 1')).toBeVisible();
  await join(three, 'Zhao');
  await expect(windows(three, '3 of 3 people have joined')).toBeVisible();

  // The deadline comes by itself, and with it the orders.
  for (const phone of phones) await expect(phone.getByRole('heading', { name: 'It is on' })).toBeVisible({ timeout: 45_000 });
  const orders = tower.query<{ total: number; status: string }>(`SELECT total, status FROM "Order" ORDER BY number`);
  expect(orders.map(({ total, status }) => [total, status])).toEqual([[300, 'placed'], [150, 'placed'], [150, 'placed']]);
  await one.getByRole('link', { name: 'See the order' }).click();
  await expect(one).toHaveURL(/\/f\/en\/orders\/.+/);
  for (const page of [desk, ...phones]) await page.context().close();
});

test('the desk accepts the group’s orders by one tap, and they go up as one stop', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  const orders = tower.query<{ number: number }>(`SELECT number FROM "Order" WHERE status = 'placed' ORDER BY number`);
  expect(orders).toHaveLength(3);
  await desk.goto(`${tower.url}/desk/board`);
  await desk.getByRole('button', { name: 'Accept all 3 of the group-buy' }).click();
  await expect.poll(() => tower.query<{ n: number }>(`SELECT count(*) AS n FROM "Order" WHERE status = 'accepted'`)[0]!.n).toBe(3);
  for (const { number } of orders) {
    await desk.getByRole('button', { name: new RegExp(`^Start #0*${number}$`) }).click();
    await desk.getByRole('button', { name: new RegExp(`^Ready #0*${number}$`) }).click();
  }
  await desk.goto(`${tower.url}/desk/runs?shop=xiaopu`);
  await expect(desk.getByRole('article').getByRole('heading')).toHaveText(['Mid ▲ 1 stop · 3 bags']);
  await expect(desk.getByRole('article').getByRole('listitem')).toHaveCount(1);
  await desk.context().close();
});

test('a group that too few join is not met: they change, leave, and read that there is nothing to pay', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await desk.goto(`${tower.url}/desk/groups?shop=xiaopu`);
  const missed = /Salted crisps/;
  await open(desk, { item: missed, threshold: '4', until: addMinutes(new Date(), 60) });
  const [two, three] = [await onFloor(browser, quiet, tower), await onFloor(browser, quiet, tower)];
  for (const phone of [two, three]) await findGroup(phone, missed);
  const before = tower.query<{ n: number }>(`SELECT count(*) AS n FROM "Order"`)[0]!.n;
  await join(two, 'Wang');
  await join(three, 'Zhao');
  await expectClean(three, 'a place in a group');
  await three.getByRole('button', { name: 'One more' }).click();
  await three.getByRole('button', { name: 'Make it 2' }).click();
  await expect(three.getByText('You are in, with 2')).toBeVisible();
  await three.getByRole('button', { name: 'Leave this group' }).click();
  await expect(three.getByText('You have left.')).toBeVisible();
  await two.goto(`${tower.url}/f/en/orders`);
  await expect(two.getByRole('region', { name: 'Groups I joined' }).getByText(/1 pcs · closes \d\d:\d\d/)).toBeVisible();
  await two.goBack();

  await desk.goto(`${tower.url}/desk/groups?shop=xiaopu`);
  const card = desk.getByRole('region', { name: 'Open', exact: true }).getByRole('listitem', { name: missed });
  await expect(card.getByText('1 of 4 people')).toBeVisible();
  await expectClean(desk, 'group-buys');
  await card.getByRole('button', { name: /^Close now/ }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Close it' }).click();
  await expect(desk.getByRole('region', { name: 'Lately closed' }).getByText('Not met')).toBeVisible();
  await two.reload();
  await expect(two.getByRole('heading', { name: 'Not enough joined' })).toBeVisible();
  await expect(two.getByText('Nothing was ordered and there is nothing to pay.')).toBeVisible();
  expect(tower.query<{ n: number }>(`SELECT count(*) AS n FROM "Order"`)[0]!.n).toBe(before);
  for (const page of [desk, two, three]) await page.context().close();
});

test('a group’s address shows a card in a chat, and opens in the other language; offline the page stays and a join waits', async ({ browser, quiet, tower }) => {
  quiet.expectNoise(/ERR_INTERNET_DISCONNECTED|Failed to load resource|Failed to fetch|net::/);
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await desk.goto(`${tower.url}/desk/groups?shop=xiaopu`);
  await open(desk, { item: /Mineral water/, threshold: '2', until: addMinutes(new Date(), 60) });
  const [{ id }] = tower.query<{ id: string }>(`SELECT id FROM GroupBuy WHERE status = 'open'`) as [{ id: string }];
  const phone = await openPhone(browser, quiet, 'zh');
  const page = await (await phone.request.get(`${tower.url}/f/zh/27/groups/${id}`)).text();
  expect(page).toMatch(/<meta property="og:title" content="[^"]+ ¥1.50 · 团购"/);
  expect(page).toMatch(/<meta property="og:image" content="http[^"]+\/api\/v1\/share-pictures\?kind=group&amp;id=/);
  // What is kept of it says how far nobody is.
  expect(page).not.toMatch(/已有 \d 人/);
  await phone.goto(tower.placard('27'));
  await phone.goto(`${tower.url}/f/zh/27/groups/${id}`);
  await expect(phone.getByText('还差 2 人')).toBeVisible();
  await expectClean(phone, '团购');
  await phone.evaluate(() => navigator.serviceWorker?.ready);
  await phone.context().setOffline(true);
  await phone.getByLabel('称呼').fill('林');
  await phone.getByRole('button', { name: /^参团/ }).click();
  await expect(phone.getByText('已存在手机里，有网就发出去')).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByText('您在团里，1 份')).toBeVisible();
  await expect(windows(phone, '已有 1 人，满 2 人成团')).toBeVisible();
  for (const each of [desk, phone]) await each.context().close();
});

test('a neighbour who scanned nothing joins by a link to the group, whose card names it', async ({ browser, quiet, tower }) => {
  const desk = await openDesk(browser, quiet, tower, ownerOf(tower), 'en');
  await desk.goto(`${tower.url}/desk/groups?shop=xiaopu`);
  const good = /Herbal cooling tea/;
  await open(desk, { item: good, threshold: '2', until: addMinutes(new Date(), 60) });
  const teller = await onFloor(browser, quiet, tower);
  await findGroup(teller, good);
  const made = teller.waitForResponse((answer) => answer.url().endsWith('/api/v1/share-links'));
  await teller.getByRole('button', { name: 'Tell a neighbour' }).click();
  const { value } = (await (await made).json()) as { value: { address: string } };
  await expect(teller.getByText(/Link copied|Copy this link/)).toBeVisible();

  const neighbour = await openPhone(browser, quiet, 'en');
  const card = await (await neighbour.request.get(value.address)).text();
  expect(card).toMatch(/<meta property="og:description" content="¥1.50 · from 2 people/);
  const picture = /property="og:image" content="([^"]+)"/.exec(card)![1]!.replaceAll('&amp;', '&');
  expect((await neighbour.request.get(picture)).headers()['content-type']).toBe('image/png');
  await neighbour.goto(value.address);
  await expect(neighbour).toHaveURL(/\/f\/en\/27\/groups\/[\w-]+$/);
  await expect(neighbour.getByText('A neighbour on 27 sent you here.', { exact: false })).toBeVisible();
  await expectClean(neighbour, 'a group that a neighbour told of');
  await join(neighbour, 'Sun');
  expect(tower.query('SELECT 1 FROM ShareLinkPhone')).toHaveLength(1);
  for (const each of [desk, teller, neighbour]) await each.context().close();
});
