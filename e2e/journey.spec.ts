import type { Page, Request } from '@playwright/test';
import { orderNumber } from '../domain/orders/order-number';
import { clerkOf, openDesk, openPhone } from './support/people';
import { expect, test } from './support/test';
import { deskWords, type Language, words } from './support/words';

/** From the placard on the wall to the bag at the door, customer and desk side by side. */
for (const language of ['zh', 'en'] as const) {
  test(`scan, order, accept, ready, deliver, delivered: ${language}`, async ({ browser, quiet, tower }) => {
    const say = words[language];
    const desk = deskWords[language];
    const phone = await openPhone(browser, quiet, language);
    const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), language);
    await board.getByRole('button', { name: desk.startShift }).click();

    const requests = serverActionsOf(phone);
    await phone.goto(tower.placard('27'));
    await expect(phone.getByRole('heading', { name: say.floor('27') })).toBeVisible();
    await phone.getByRole('link', { name: say.shop }).click();
    await fillCart(phone, language);
    await phone.getByRole('button', { name: say.viewCart }).click();
    await phone.getByRole('button', { name: say.checkout }).click();
    await phone.getByLabel(say.room, { exact: true }).fill('08');
    await phone.getByLabel(say.name, { exact: true }).fill('林');
    await expect(phone.getByRole('radio', { name: say.cash })).toBeChecked();
    await phone.getByRole('button', { name: say.placeOrder }).click();
    await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
    expect(requests()).toHaveLength(1);

    const placed = tower.query<{ number: number; room: string; status: string }>('SELECT number, room, status FROM "Order" ORDER BY placedAt DESC')[0]!;
    expect(placed).toMatchObject({ room: '2708', status: 'placed' });
    const number = orderNumber(placed.number);
    await takeUpstairs(board, phone, number, language);

    const paid = tower.query<{ status: string; method: string }>('SELECT p.status, p.method FROM Payment p JOIN "Order" o ON o.id = p.orderId WHERE o.number = ?', placed.number)[0];
    expect(paid).toEqual({ status: 'paid', method: 'cash' });
  });
}

/** Two items: one weighed, one with options. */
async function fillCart(phone: Page, language: Language): Promise<void> {
  const say = words[language];
  const [banana, noodles] = language === 'zh' ? ['香蕉', '红烧牛肉面'] : ['Bananas', 'Braised beef noodles'];
  const menu = phone.getByRole('region', { name: say.menu });
  await menu.getByRole('button', { name: say.add(banana), exact: true }).click();
  await expect(menu.getByRole('button', { name: say.removeOne(banana), exact: true })).toBeVisible();
  await menu.getByRole('button', { name: say.add(noodles), exact: true }).click();
  const sheet = phone.getByRole('dialog');
  await sheet.getByRole('checkbox').or(sheet.getByRole('radio')).last().check();
  await sheet.getByRole('button', { name: say.addToCart }).click();
  await menu.getByRole('button', { name: say.add(banana), exact: true }).click();
}

/** Every step of the desk in one tap, and the customer's page following each. */
async function takeUpstairs(board: Page, phone: Page, number: string, language: Language): Promise<void> {
  const desk = deskWords[language];
  const column = (name: string) => board.getByRole('region', { name, exact: true });
  const status = phone.getByRole('status');
  await column(desk.fresh).getByRole('button', { name: desk.accept(number) }).click();
  await expect(status).toContainText(language === 'zh' ? '备货' : /preparing/i);
  await column(desk.preparing).getByRole('button', { name: desk.ready(number) }).click();
  await board.getByRole('dialog').getByRole('button', { name: desk.keepEstimate }).click();
  await expect(column(desk.onTheWay).getByRole('button', { name: desk.deliver(number) })).toBeVisible();
  await expect(status).toContainText(language === 'zh' ? '装' : /bagged|ready/i);
  await column(desk.onTheWay).getByRole('button', { name: desk.deliver(number) }).click();
  await expect(status).toContainText(language === 'zh' ? '路上' : /on the way/i);
  await column(desk.onTheWay).getByRole('button', { name: desk.delivered(number), exact: true }).click();
  await board.getByRole('dialog').getByRole('button', { name: desk.cash, exact: true }).click();
  await expect(status).toContainText(language === 'zh' ? '送到' : /delivered/i);
}

function serverActionsOf(page: Page): () => Request[] {
  const seen: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.headers()['next-action']) seen.push(request);
  });
  return () => seen;
}
