import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addLine, emptyCart } from '@/domain/cart/cart';
import { cartStore } from './cart-store';
import { collectMyData, fetchOrders, forgetMyData, readMyData } from './my-data';
import { tokenInPath } from './order-wire';
import { rememberOrder } from './orders-memory';
import { rememberName, rememberRoom } from './person-memory';
import { savePlacard } from './placard-memory';
import { someEntry } from './testing/order-draft';
import { saveUsual } from './usual';

const at = new Date('2026-11-23T03:42:00Z');
const token = (letter: string) => letter.repeat(22);
const line = { item: 'itm_banana', options: [], quantity: 1, grams: 600 };

const answering = (answer: (path: string) => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

beforeEach(() => {
  rememberName('林');
  rememberRoom('27', '2708');
  savePlacard({ floor: '27', code: 'k7qm2x' }, at);
  savePlacard({ floor: '31', code: 'abcdefghjkmn' }, at);
  saveUsual('xiaopu', [line]);
  cartStore('xiaopu').change(() => addLine(emptyCart, line));
  for (const letter of ['a', 'b']) rememberOrder({ token: token(letter), shop: 'xiaopu', number: 1, floor: '27', placedAt: at.toISOString() });
});
afterEach(() => {
  vi.unstubAllGlobals();
  forgetMyData([token('a'), token('b')]);
});

describe('what the phone keeps about a person', () => {
  it('is all there to see', () => {
    expect(readMyData()).toMatchObject({
      name: '林',
      rooms: { 27: '2708' },
      placard: { floor: '27' },
      link: { floor: '31' },
      usuals: { xiaopu: [line] },
      carts: { xiaopu: [line] },
    });
    expect(readMyData().orders).toHaveLength(2);
  });

  it('is all forgotten, but for the orders that still run', () => {
    forgetMyData([token('a')]);
    expect(readMyData()).toEqual({ name: '', rooms: {}, groups: [], placard: null, link: null, usuals: {}, carts: {}, orders: [expect.objectContaining({ token: token('b') })] });
  });

  it('goes into a copy with each order as the shop has it, and says what could not be reached', async () => {
    answering(async (path) => (path.endsWith(token('a')) ? Response.json({ customerName: '林' }) : Promise.reject(new TypeError('offline'))));
    const { json, missing, traced } = await collectMyData({ entries: [someEntry()], unreadable: [] }, at);
    expect([missing, traced]).toEqual([1, false]);
    const copy = JSON.parse(json) as { exportedAt: string; phone: { name: string; outbox: unknown }; orders: { token: string; order: unknown }[] };
    expect(copy).toMatchObject({ exportedAt: at.toISOString(), phone: { name: '林' } });
    expect(copy.phone.outbox).toEqual({ entries: [someEntry()], unreadable: [] });
    expect(copy).toMatchObject({ neighbours: null });
    expect(copy.orders.find((order) => order.token === token('a'))?.order).toEqual({ customerName: '林' });
  });

  it('goes into a copy with what neighbours and shops have of the phone', async () => {
    const traces = { told: [{ floor: '27', shop: 'xiaopu', kind: 'shop', targetId: 'xiaopu', at: at.toISOString() }], followed: [], vouchedFor: [], wishes: [] };
    answering(async (path) => Response.json(path.endsWith('/my-traces') ? traces : {}));
    const { json, traced } = await collectMyData({ entries: [], unreadable: [] }, at);
    expect(traced).toBe(true);
    expect(JSON.parse(json)).toMatchObject({ neighbours: traces });
  });
});

describe('asking for many orders', () => {
  it('asks for each once and no more than four at a time', async () => {
    let open = 0;
    let most = 0;
    answering(async () => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return Response.json({});
    });
    const orders = Array.from({ length: 11 }, (_, index) => ({ token: token('c') + index, shop: 'xiaopu', number: index, floor: '27', placedAt: at.toISOString() }));
    const heard: string[] = [];
    await fetchOrders(orders, (order) => heard.push(order.token));
    expect(heard.sort()).toEqual(orders.map((order) => order.token).sort());
    expect(most).toBe(4);
  });
});

it('finds an order’s token in its page’s address, and nothing that cannot be one', () => {
  expect(tokenInPath(`/f/zh/orders/${token('a')}`)).toBe(token('a'));
  expect(tokenInPath('/f/zh/orders/one')).toBeNull();
  expect(tokenInPath('/f/zh/orders')).toBeNull();
});
