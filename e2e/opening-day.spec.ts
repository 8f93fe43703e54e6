import type { Page } from '@playwright/test';
import { orderNumber } from '../domain/orders/order-number';
import { localeCookie } from '../domain/menu/shop';
import { readPaper } from '../server/testing/escpos/read-paper';
import { startPrinter, type TcpPrinter } from '../server/testing/escpos/tcp-printer';
import { type Empty, test, tooEarly } from './support/empty';
import { openingWords } from './support/opening-words';
import { openPhone } from './support/people';
import { expect, tablet } from './support/test';
import { deskWords, type Language, words } from './support/words';

/** Through the five steps of the set-up: sixteen floors, two banks, rooms, one shop on 3, its owner. */
async function setUp(desk: Page, { address }: Empty, language: Language): Promise<void> {
  const say = openingWords[language];
  const next = () => desk.getByRole('button', { name: say.next, exact: true }).click();
  await desk.goto(address);
  await desk.getByRole('button', { name: say.ownBuilding }).click();
  await desk.getByLabel(say.buildingName, { exact: true }).fill('春申大厦');
  await desk.getByLabel(say.topFloor).fill('16');
  await expect(desk.getByText(say.floors(16))).toBeVisible();
  await next();
  await desk.getByRole('button', { name: say.moreLifts }).click();
  await expect(desk.getByText(say.stops)).toHaveCount(2);
  await next();
  await desk.getByLabel(say.lastRoom, { exact: true }).fill('12');
  await expect(desk.getByText(say.rooms)).toBeVisible();
  await next();
  await desk.getByLabel(say.shopName, { exact: true }).fill('早点铺');
  await desk.keyboard.press('Tab');
  await desk.getByLabel(say.shopFloor).selectOption('3');
  await expect(desk.getByLabel(say.shopSlug)).toHaveValue('zaodianpu');
  await desk.getByLabel(say.shopPhone).fill('6301');
  await next();
  await desk.getByLabel(say.staffName).fill('阿珍');
  await desk.getByLabel(say.passcode).fill('steamed buns');
  await desk.getByRole('button', { name: say.open, exact: true }).click();
  await expect(desk).toHaveURL(/\/desk\/board/);
}

/** What the board says is missing, one line after the other, each by its own link, until nothing is. */
async function fillShelves(desk: Page, { server }: Empty, language: Language): Promise<void> {
  const say = openingWords[language];
  const step = (name: string | RegExp) => desk.getByRole('region', { name: say.missing }).getByRole('link', { name }).click();
  await step(say.hours);
  await desk.getByRole('button', { name: say.addOpening }).click();
  await desk.getByLabel(say.opens).fill('0');
  await desk.getByLabel(say.closes).fill('24');
  await desk.getByRole('button', { name: say.copy }).click();
  await desk.getByRole('dialog').getByRole('button', { name: say.everyDay }).click();
  await desk.getByRole('dialog').getByRole('button', { name: say.copyDone, exact: true }).click();
  await desk.getByRole('button', { name: say.save, exact: true }).first().click();
  await expect(desk.getByText(say.saved, { exact: true })).toBeVisible();
  await desk.goto(`${server.url}/desk/board`);
  await step(say.goods);
  await desk.getByRole('button', { name: say.addCategory }).first().click();
  await desk.getByLabel(say.categoryName).fill('早点');
  await desk.getByRole('button', { name: say.saveCategory }).click();
  await desk.getByRole('button', { name: say.addItem }).click();
  await desk.getByLabel(say.itemName, { exact: true }).fill('豆浆');
  await desk.getByLabel(say.price).fill('3.5');
  await desk.getByRole('button', { name: language === 'zh' ? '存下' : 'Save', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: say.itemSaved })).toBeVisible();
  await desk.goto(`${server.url}/desk/board`);
  await step(say.placards);
  await desk.getByRole('button', { name: say.makeCodes }).click();
  await expect(desk.getByText(say.codesMade)).toBeVisible();
  await desk.goto(`${server.url}/desk/board`);
  await expect(desk.getByRole('button', { name: deskWords[language].startShift })).toBeVisible();
  await expect(desk.getByRole('region', { name: say.missing })).toHaveCount(0);
}

async function addPrinter(desk: Page, { server }: Empty, printer: TcpPrinter, language: Language): Promise<void> {
  const say = deskWords[language];
  await desk.goto(`${server.url}/desk/settings/printers?shop=zaodianpu`);
  await desk.getByRole('button', { name: say.addPrinter }).click();
  const form = desk.getByRole('dialog', { name: say.addPrinter });
  await form.getByLabel(say.printerName).fill('后厨');
  await form.getByLabel(say.printerAddress).fill('127.0.0.1');
  await form.getByLabel(openingWords[language].printerPort).fill(String(printer.port));
  await form.getByRole('button', { name: say.savePrinter }).click();
  await expect(desk.getByRole('article', { name: '后厨' })).toContainText(String(printer.port));
}

/** A customer of floor 12 scans the wall and orders two of the only good. */
async function orderFromFloor(phone: Page, { server, query }: Empty, language: Language): Promise<string> {
  const say = words[language];
  const [placard] = query<{ code: string }>(`SELECT "code" FROM "Placard" JOIN "Floor" ON "Floor"."id" = "floorId" WHERE "label" = '12'`);
  await phone.goto(`${server.url}/f/q/12-${placard!.code}`);
  await expect(phone.getByRole('heading', { name: say.floor('12') })).toBeVisible();
  await phone.getByRole('link', { name: /3F 早点铺/ }).click();
  const add = phone.getByRole('region', { name: say.menu }).getByRole('button', { name: say.add('豆浆'), exact: true });
  await add.click();
  await add.click();
  await phone.getByRole('button', { name: say.viewCart }).click();
  await phone.getByRole('button', { name: say.checkout }).click();
  await phone.getByLabel(say.room, { exact: true }).fill('08');
  await phone.getByLabel(say.name, { exact: true }).fill('林');
  await phone.getByRole('button', { name: say.placeOrder }).click();
  await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
  return orderNumber(query<{ number: number }>('SELECT "number" FROM "Order"')[0]!.number);
}

async function bringUp(desk: Page, number: string, language: Language): Promise<void> {
  const say = deskWords[language];
  await desk.getByRole('button', { name: say.ready(number), exact: true }).click();
  await desk.getByRole('button', { name: say.deliver(number), exact: true }).click();
  await desk.getByRole('button', { name: say.delivered(number), exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: say.cash, exact: true }).click();
}

async function openShift(desk: Page, { server }: Empty, language: Language): Promise<void> {
  const say = openingWords[language];
  await desk.goto(`${server.url}/desk/payments?shop=zaodianpu`);
  await desk.getByLabel(say.inDrawer).fill('200');
  await desk.getByRole('button', { name: say.openShift, exact: true }).click();
  await expect(desk.getByRole('button', { name: say.countAndClose })).toBeVisible();
}

/** The drawer holds its float and the one order, and the day comes out even. */
async function closeDay(desk: Page, { server, query }: Empty, number: string, language: Language): Promise<void> {
  const say = openingWords[language];
  await desk.goto(`${server.url}/desk/payments?shop=zaodianpu`);
  await desk.getByRole('button', { name: say.countAndClose }).click();
  await desk.getByRole('button', { name: say.theTotal }).click();
  await desk.getByLabel(say.counted).fill('207');
  await desk.getByRole('dialog').getByRole('button', { name: say.closeShift, exact: true }).click();
  await expect(desk.getByRole('button', { name: say.openShift, exact: true })).toBeVisible();
  expect(query('SELECT "opening", "expected", "counted" FROM "Shift"')).toEqual([{ opening: 20_000, expected: 20_700, counted: 20_700 }]);
  await desk.goto(`${server.url}/desk/reports?shop=zaodianpu`);
  await expect(desk.getByRole('region', { name: say.balance })).toContainText(say.even);
  await expect(desk.getByRole('region', { name: say.balance })).toContainText('¥7.00');
  await desk.getByRole('button', { name: /¥7\.00/ }).first().click();
  await expect(desk.getByRole('main')).toContainText(number);
}

for (const language of ['zh', 'en'] as const) {
  test(`from an empty folder to the first bag upstairs and a day that comes out even, through the screens alone: ${language}`, async ({ browser, empty, quiet }) => {
    test.slow();
    quiet.expectNoise(tooEarly);
    const printer = await startPrinter();
    const desk = await openPhone(browser, quiet, language, tablet);
    await desk.context().addCookies([{ name: localeCookie, value: language, url: empty.server.url }]);
    await setUp(desk, empty, language);
    await fillShelves(desk, empty, language);
    await addPrinter(desk, empty, printer, language);
    await openShift(desk, empty, language);
    const phone = await openPhone(browser, quiet, language);
    const number = await orderFromFloor(phone, empty, language);
    await desk.goto(`${empty.server.url}/desk/board`);
    await desk.getByRole('button', { name: deskWords[language].accept(number), exact: true }).click();
    await expect.poll(() => printer.received.length).toBe(1);
    const ticket = readPaper(printer.received[0]!).lines.map(({ text }) => text.trim());
    expect(ticket).toContain(number);
    expect(ticket.join(' ')).toContain('豆浆');
    await bringUp(desk, number, language);
    await expect(phone.getByRole('status')).toContainText(language === 'zh' ? '送到' : /delivered/i);
    expect(empty.query('SELECT "method", "status", "amount" FROM "Payment"')).toEqual([{ method: 'cash', status: 'paid', amount: 700 }]);
    await closeDay(desk, empty, number, language);
    await printer.stop();
  });
}
