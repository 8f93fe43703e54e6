import type { APIRequest, APIRequestContext } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { orderNumber } from '../../domain/orders/order-number';
import type { PlacedOrder, PlaceOrderInput } from '../../domain/orders/place-order-input';
import { itemsOf, type Shop } from '../../domain/menu/shop';
import { fen } from '../../domain/money';
import { priceOrder, unitPrice } from '../../domain/pricing/price-order';
import { expect, type Tower } from './test';

export type PhoneClient = { request: APIRequestContext; placard: { floor: string; code: string } };

/** A phone without a screen: it has scanned, and posts orders as a page of an older build would. */
export async function scannedPhone(playwright: APIRequest, tower: Tower, floor = '27'): Promise<PhoneClient> {
  const request = await playwright.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 14) Mobile', extraHTTPHeaders: { origin: tower.url } });
  const url = tower.placard(floor);
  await request.get(url, { maxRedirects: 0 });
  return { request, placard: { floor, code: url.split('-').at(-1)! } };
}

export async function shopOf(tower: Pick<Tower, 'url'>, phone: PhoneClient, slug = 'xiaopu'): Promise<Shop> {
  const menu = (await (await phone.request.get(`${tower.url}/api/v1/menu`)).json()) as { shops: Shop[] };
  return menu.shops.find((shop) => shop.slug === slug)!;
}

/** A body that the server accepts: three packets of something for the phone's floor, and the weighed thing if asked for. */
export function goodOrder(shop: Shop, phone: PhoneClient, more: Partial<PlaceOrderInput> = {}, weighed = false): PlaceOrderInput {
  const items = itemsOf(shop);
  const plain = items.find(({ unit, optionGroups, price }) => unit === 'each' && optionGroups.length === 0 && price >= 500)!;
  const heavy = items.find(({ unit }) => unit === 'weight')!;
  const lines = [
    { item: plain.id, options: [], quantity: 3, grams: null, shownUnitPrice: unitPrice(plain, []) },
    ...(weighed ? [{ item: heavy.id, options: [], quantity: 1, grams: heavy.usualGrams, shownUnitPrice: unitPrice(heavy, []) }] : []),
  ];
  const fulfilment = more.fulfilment ?? 'delivery';
  const priced = priceOrder(shop, lines.map((line) => ({ ...line, unitPrice: fen(line.shownUnitPrice) })), fulfilment);
  return {
    key: randomBytes(18).toString('base64url'),
    replaces: null,
    shop: shop.slug,
    placard: phone.placard,
    fulfilment,
    floor: phone.placard.floor,
    room: '08',
    name: 'Lin',
    note: null,
    timing: { kind: 'asap' },
    payment: 'cash',
    locale: 'en',
    lines,
    shown: { deliveryFee: priced.deliveryFee, smallOrderFee: priced.smallOrderFee, total: priced.total },
    ...more,
  };
}

/** Places an order from a phone of its own and gives what was answered. */
export async function placeOne(playwright: APIRequest, tower: Tower, floor = '27', weighed = false): Promise<PlacedOrder & { label: string }> {
  const phone = await scannedPhone(playwright, tower, floor);
  const order = goodOrder(await shopOf(tower, phone), phone, {}, weighed);
  const answer = await phone.request.post(`${tower.url}/api/v1/orders`, { data: order });
  const result = (await answer.json()) as { ok: true; value: PlacedOrder };
  expect(result.ok, JSON.stringify(result)).toBe(true);
  await phone.request.dispose();
  return { ...result.value, label: orderNumber(result.value.number) };
}
