import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page, request } from '@playwright/test';
import Database from 'better-sqlite3';
import { shootApps } from './support/app-screens';
import { goodOrder, shopOf } from './support/orders';
import { freePort } from '../scripts/setup/free-port.mjs';
import { makeDemoFolder, startServer } from '../server/testing/running-server';
import { browserLaunch } from '../scripts/setup/browser.mjs';

// npm run pictures: the README's pictures and those of the two apps, of the demo building as the code draws it today. Needs a build, a browser, and
// a font with hanzi.
const folder = path.resolve('docs/pictures');

type Demo = Awaited<ReturnType<typeof makeDemoFolder>>['demo'];
type Placard = { floor: string; code: string };

async function order(url: string, placard: Placard, room: string, name: string, weighed: boolean): Promise<string> {
  const phone = { placard, request: await request.newContext({ extraHTTPHeaders: { origin: url } }) };
  const body = goodOrder(await shopOf({ url }, phone), phone, { room, name, locale: 'zh' }, weighed);
  const answer = (await (await phone.request.post(`${url}/api/v1/orders`, { data: body })).json()) as { value: { token: string } };
  await phone.request.dispose();
  return answer.value.token;
}

async function openBoard(browser: Browser, url: string, demo: Demo): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const clerk = demo.clerks.find(({ shopSlug }) => shopSlug === 'xiaopu')!;
  await page.goto(`${url}/desk/login`);
  await page.getByLabel('员工名').fill(clerk.name);
  await page.getByLabel('口令', { exact: true }).fill(clerk.passcode);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '开始上班' }).click();
  return page;
}

async function takePictures(browser: Browser, url: string, demo: Demo, placards: Map<string, string>): Promise<void> {
  const at = (floor: string): Placard => ({ floor, code: placards.get(floor)! });
  const mine = await order(url, at('27'), '08', '林', true);
  for (const [floor, name] of [['31', '王'], ['23', '陈'], ['9', '赵']] as const) await order(url, at(floor), '06', name, false);
  const board = await openBoard(browser, url, demo);
  for (const number of ['#001', '#002']) await board.getByRole('button', { name: `接单 ${number}` }).click();
  await board.getByRole('button', { name: '装好了 #002' }).click();
  await board.getByRole('button', { name: '出发 #002' }).click();
  await board.getByRole('button', { name: '送到了 #002' }).waitFor();
  // The word about the last step goes away by itself.
  await board.getByRole('button', { name: '撤销' }).waitFor({ state: 'detached', timeout: 20_000 });
  await board.screenshot({ path: path.join(folder, 'board.png') });

  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const phone = await context.newPage();
  await phone.goto(`${url}/f/q/27-${at('27').code}`);
  await phone.evaluate((token) => localStorage.setItem('upstairs:orders', JSON.stringify([{ token, shop: 'xiaopu', number: 1, floor: '27', placedAt: new Date().toISOString() }])), mine);
  await phone.reload();
  await phone.getByText('#001').waitFor();
  await phone.waitForLoadState('networkidle');
  await phone.screenshot({ path: path.join(folder, 'floor.png') });
}

await mkdir(folder, { recursive: true });
const { folder: data, demo, remove } = await makeDemoFolder();
const server = await startServer(data, await freePort());
const db = new Database(path.join(data, 'upstairs.db'), { readonly: true });
const rows = db.prepare('SELECT label, code FROM Placard JOIN Floor ON Floor.id = floorId').all() as { label: string; code: string }[];
db.close();
const browser = await chromium.launch(await browserLaunch());
try {
  const placards = new Map(rows.map(({ label, code }) => [label, code]));
  await takePictures(browser, server.url, demo, placards);
  const clerk = demo.clerks.find(({ shopSlug }) => shopSlug === 'xiaopu')!;
  await shootApps(browser, { url: server.url, placard: `${server.url}/f/q/27-${placards.get('27')!}`, clerk });
} finally {
  await browser.close();
  await server.stop();
  await remove();
}
