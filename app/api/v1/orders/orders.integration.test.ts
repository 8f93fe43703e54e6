import { describe, expect, it } from 'vitest';
import type { PlaceOrderInput } from '@/domain/orders/place-order-input';
import { env } from '@/server/env';
import { apple, bodyFor, checksum, noodles, placed, rice, sleepUntil, tangerine, useTower } from '@/server/testing/tower';
import { POST as cancel } from './[token]/cancel/route';
import { GET as show } from './[token]/route';
import { POST as place } from './route';

useTower();

type Sent = { body: string; origin?: string | null; type?: string };

function request({ body, origin = env().PUBLIC_URL, type = 'application/json' }: Sent): Request {
  const headers = new Headers({ 'Content-Type': type, Cookie: `upstairs_device=${'d'.repeat(24)}` });
  if (origin !== null) headers.set('Origin', origin);
  return new Request(`${env().PUBLIC_URL}/api/v1/orders`, { method: 'POST', headers, body });
}

const params = (values: Record<string, string> = {}) => ({ params: Promise.resolve(values) });

async function send(sent: Sent | object): Promise<{ status: number; text: string }> {
  const sending = 'body' in sent ? sent : { body: JSON.stringify(sent) };
  const response = await place(request(sending), params());
  return { status: response.status, text: await response.text() };
}

const lines = (...changes: object[]) => (body: PlaceOrderInput) => ({ ...body, lines: changes.map((change) => ({ ...body.lines[0], ...change })) });
const having = (change: object) => (body: PlaceOrderInput) => ({ ...body, ...change });
const json = (edit: (text: string) => string) => (body: PlaceOrderInput) => ({ body: edit(JSON.stringify(body)) });

type Bad = [what: string, make: (body: PlaceOrderInput) => object, status: number, code: string, field?: string];

const quantities: Bad[] = [0, -1, 1.5, 1e9, '2', null].map((quantity) => [
  `a quantity of ${JSON.stringify(quantity)}`, lines({ quantity }), 400, 'invalid', 'lines.0.quantity',
]);

const amounts: Bad[] = [
  ...quantities,
  ['a quantity of NaN', json((text) => text.replace('"quantity":3', '"quantity":NaN')), 400, 'invalid', 'body'],
  ['no lines', having({ lines: [] }), 400, 'invalid', 'lines'],
  ['51 lines', lines(...Array.from({ length: 51 }, (_, index) => ({ item: `item${index}` }))), 400, 'invalid', 'lines'],
  ['the same line twice', lines({}, {}), 400, 'invalid', 'lines.1'],
  ['the same options twice in another order', (body) => ({
    ...body,
    lines: [{ ...noodles, options: ['hot', 'sausage'] }, { ...noodles, options: ['sausage', 'hot'] }].map((line) => ({ ...line, shownUnitPrice: 700 })),
  }), 400, 'invalid', 'lines.1'],
  ['grams of what is sold by the piece', lines({ quantity: 1, grams: 500 }), 422, 'unknown_item'],
  ['pieces of what is weighed', lines({ item: 'tangerine', quantity: 2 }), 422, 'unknown_item'],
  ['a ton of tangerines', lines({ item: 'tangerine', quantity: 1, grams: 1_000_000 }), 400, 'invalid', 'lines.0.grams'],
];

const goods: Bad[] = [
  ['an item that nobody sells', lines({ item: 'unicorn' }), 422, 'unknown_item'],
  ['an item of another shop', lines({ ...rice, shownUnitPrice: 2200 }), 422, 'unknown_item'],
  ['an item named like what every object has', lines({ item: 'constructor' }), 422, 'unknown_item'],
  ['an option that the item lacks', lines({ ...noodles, options: ['hot', 'gold'] }), 422, 'unknown_item'],
  ['an option twice', lines({ ...noodles, options: ['hot', 'sausage', 'sausage'] }), 400, 'invalid', 'lines.0'],
  ['no choice where one is needed', lines({ ...noodles, options: [] }), 422, 'unknown_item'],
  ['two choices where one is possible', lines({ ...noodles, options: ['hot', 'dry'] }), 422, 'unknown_item'],
  ['a lower price than the menu’s', lines({ shownUnitPrice: 1 }), 409, 'price_changed'],
  ['a lower total', having({ shown: { deliveryFee: 0, smallOrderFee: 0, total: 1 } }), 409, 'price_changed'],
  ['a negative price', lines({ shownUnitPrice: -300 }), 400, 'invalid', 'lines.0.shownUnitPrice'],
  ['an injected price', lines({ price: 1 }), 400, 'invalid', 'lines.0.price'],
  ['an injected total', having({ total: 1 }), 400, 'invalid', 'total'],
  ['an injected status', having({ status: 'delivered' }), 400, 'invalid', 'status'],
  ['__proto__', json((text) => text.replace('{', '{"__proto__":{"total":1},')), 400, 'invalid', 'input'],
  ['__proto__ in a line', json((text) => text.replace('"lines":[{', '"lines":[{"__proto__":{},')), 400, 'invalid', 'input'],
];

const places: Bad[] = [
  ['a room that the floor lacks', having({ room: '2799' }), 422, 'unknown_room'],
  ['a room of another floor', having({ room: '2001' }), 422, 'unknown_room'],
  ['a floor that the building skips', having({ floor: '14' }), 400, 'invalid', 'floor'],
  ['a floor that is no floor', having({ floor: '../27' }), 400, 'invalid', 'floor'],
  ['a shop that is not there', having({ shop: 'nowhere' }), 404, 'not_found'],
  ['a shop named like what every object has', having({ shop: 'constructor' }), 404, 'not_found'],
  ['a shop that could be none', having({ shop: '__proto__' }), 400, 'invalid', 'shop'],
  ['no placard', having({ placard: null }), 403, 'not_in_building'],
  ['a guessed code', having({ placard: { floor: '27', code: 'guess2' } }), 403, 'not_in_building'],
  ['a code of another floor', having({ placard: { floor: '20', code: 'k7qm2x' } }), 403, 'not_in_building'],
  ['a revoked code', having({ placard: { floor: '20', code: 'v7qm2x' } }), 403, 'not_in_building'],
  ['a code that is no code', having({ placard: { floor: '27', code: "' OR 1=1" } }), 400, 'invalid', 'placard.code'],
  ['a window in the past', having({ timing: { kind: 'window', startsAt: '2026-03-01T04:00:00Z' } }), 409, 'slot_full'],
  ['a window in a year', having({ timing: { kind: 'window', startsAt: '2027-03-01T04:00:00Z' } }), 409, 'slot_full'],
  ['a window that is no time', having({ timing: { kind: 'window', startsAt: 'noon' } }), 400, 'invalid', 'timing.startsAt'],
  ['a way of paying that is not there', having({ payment: 'gold' }), 400, 'invalid', 'payment'],
];

const texts: Bad[] = [
  ['a note with HTML', having({ note: '<img src=x onerror=alert(1)>' }), 400, 'invalid', 'note'],
  ['a name with HTML', having({ name: '<b>林</b>' }), 400, 'invalid', 'name'],
  ['a note that is too long', having({ note: '长'.repeat(141) }), 400, 'invalid', 'note'],
  ['an invisible name', having({ name: ' \u200b ' }), 400, 'invalid', 'name'],
  ['a note that turns the text around it', having({ note: 'abc\u202edef' }), 400, 'invalid', 'note'],
  ['a bell in the name', having({ name: 'a\u0007b' }), 400, 'invalid', 'name'],
  ['a key that could be guessed', having({ key: '1' }), 400, 'invalid', 'key'],
  ['a list', () => ({ body: '[]' }), 400, 'invalid', 'body'],
  ['half a body', json((text) => text.slice(0, 100)), 400, 'invalid', 'body'],
  ['nothing', () => ({ body: '' }), 400, 'invalid', 'key'],
  ['a form', (body) => ({ body: JSON.stringify(body), type: 'text/plain' }), 400, 'invalid', 'body'],
  ['2 MB', (body) => ({ ...body, note: 'x'.repeat(2 * 1024 * 1024) }), 413, 'too_large'],
  ['no Origin', (body) => ({ body: JSON.stringify(body), origin: null }), 403, 'foreign_origin'],
  ['a foreign Origin', (body) => ({ body: JSON.stringify(body), origin: 'https://shop.example' }), 403, 'foreign_origin'],
];

describe('POST /api/v1/orders', () => {
  it('answers the same bytes to the same body', async () => {
    const body = await bodyFor();
    const [first, second] = [await send(body), await send(body)];
    expect(first).toEqual(second);
    expect(first.status).toBe(200);
    expect(JSON.parse(first.text)).toMatchObject({ ok: true, value: { number: 1, shop: 'corner', total: 1380 } });
  });

  it.each([...amounts, ...goods, ...places, ...texts])('refuses %s and changes nothing', async (_what, make, status, code, field) => {
    const bad = make(await bodyFor({ lines: [{ ...apple, quantity: 3 }] }));
    const before = await checksum();
    const answer = await send(bad);
    const { ok, error } = JSON.parse(answer.text) as { ok: boolean; error: { code: string; fields?: Record<string, string> } };
    expect({ status: answer.status, ok, code: error.code }).toEqual({ status, ok: false, code });
    if (field) expect(Object.keys(error.fields ?? {})).toContain(field);
    expect(await checksum()).toBe(before);
  });

  it('refuses an order for now at a closed shop', async () => {
    sleepUntil(9 * 3600);
    const before = await checksum();
    const answer = await send(await bodyFor({ shop: 'kitchen', lines: [rice] }));
    expect(answer).toMatchObject({ status: 409, text: expect.stringContaining('"shop_closed"') as string });
    expect(await checksum()).toBe(before);
  });

  it('takes what people do write: hearts, folded white space, no room', async () => {
    const answer = await send(await bodyFor({ lines: [apple, tangerine], note: '  I <3\n  tangerines  ', room: '' }));
    const { value } = JSON.parse(answer.text) as { value: { token: string } };
    const response = await show(new Request(`${env().PUBLIC_URL}/x`), params({ token: value.token }));
    expect(await response.json()).toMatchObject({ note: 'I <3 tangerines', room: null });
  });
});

describe('somebody else’s token', () => {
  const get = (token: string) => show(new Request(`${env().PUBLIC_URL}/x`), params({ token }));
  const post = (token: string) => cancel(request({ body: '{}' }), params({ token }));

  it('is not there, whether it is a guess, an id or no token at all', async () => {
    const { id } = await placed();
    const before = await checksum();
    for (const token of ['A'.repeat(32), id]) {
      expect((await get(token)).status).toBe(404);
      expect((await post(token)).status).toBe(404);
    }
    expect((await get("x' OR '1'='1")).status).toBe(400);
    expect(await checksum()).toBe(before);
  });

  it('does not let a page elsewhere call an order off', async () => {
    const { token } = await placed();
    const before = await checksum();
    const response = await cancel(request({ body: '{}', origin: 'https://shop.example' }), params({ token }));
    expect(response.status).toBe(403);
    expect(await checksum()).toBe(before);
    const done = await post(token);
    expect(done.status).toBe(200);
    expect(await done.json()).toMatchObject({ ok: true, value: { status: 'cancelled' } });
  });

  it('is kept by nobody on the way', async () => {
    const { token } = await placed();
    expect((await get(token)).headers.get('cache-control')).toBe('no-store');
  });
});
