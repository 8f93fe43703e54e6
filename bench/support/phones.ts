import { randomBytes } from 'node:crypto';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { fen } from '@/domain/money';
import { priceOrder, unitPrice } from '@/domain/pricing/price-order';
import { itemsOf, type Shop } from '@/domain/menu/shop';
import { request } from './http';

/** A phone that has scanned a placard: its cookie, and what it keeps of the code. */
export type Phone = { cookie: string; placard: { floor: string; code: string } };

/** Scans a placard's URL once for each phone. @throws Error when a scan does not lead to a floor. */
export async function scanWith(url: string, placards: readonly { floor: string; code: string }[], count: number): Promise<Phone[]> {
  const phones: Phone[] = [];
  for (let index = 0; index < count; index++) {
    const placard = placards[index % placards.length]!;
    const answer = await request(`${url}/f/q/${placard.floor}-${placard.code}`);
    const cookies = (answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]);
    if (cookies.length === 0) throw new Error(`the scan gave no cookie: ${answer.status}`);
    phones.push({ cookie: cookies.join('; '), placard });
  }
  return phones;
}

/** An ordinary order of 小铺: something weighed, something in packets, cash, as soon as possible. */
export function orderOf(shop: Shop, phone: Phone, index: number): PlaceOrderInput {
  const items = itemsOf(shop);
  const heavy = items.filter(({ unit }) => unit === 'weight');
  const plain = items.filter(({ unit, optionGroups }) => unit === 'each' && optionGroups.length === 0);
  const chosen = [heavy[index % heavy.length]!, plain[index % plain.length]!, plain[(index + 7) % plain.length]!];
  const lines = chosen.map((item) => ({
    item: item.id,
    options: [],
    quantity: item.unit === 'weight' ? 1 : 3,
    grams: item.unit === 'weight' ? item.usualGrams : null,
    shownUnitPrice: unitPrice(item, []),
  }));
  const priced = priceOrder(shop, lines.map((line) => ({ ...line, unitPrice: fen(line.shownUnitPrice) })), 'delivery');
  return {
    key: randomBytes(18).toString('base64url'),
    replaces: null,
    shop: shop.slug,
    placard: phone.placard,
    fulfilment: 'delivery',
    floor: phone.placard.floor,
    room: null,
    name: `No. ${index % 1000}`,
    note: null,
    timing: { kind: 'asap' },
    payment: 'cash',
    locale: 'zh',
    lines,
    shown: { deliveryFee: priced.deliveryFee, smallOrderFee: priced.smallOrderFee, total: priced.total },
  };
}

/** Posts an order. @throws Error with the answer unless the server accepted it. */
export async function postOrder(url: string, phone: Phone, order: PlaceOrderInput): Promise<void> {
  const answer = await request(`${url}/api/v1/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie: phone.cookie },
    body: JSON.stringify(order),
  });
  if (answer.status !== 200 && answer.status !== 201) throw new Error(`${answer.status} ${answer.body.slice(0, 200)}`);
}
