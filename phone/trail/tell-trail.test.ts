import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CartLine, emptyCart } from '@/domain/cart/cart';
import { cartStore } from '../cart-store';
import { now } from '../clock';
import { savePlacard } from '../placard-memory';
import { removeStored } from '../storage';
import { forgetTold, tellTrail } from './tell-trail';

const fetching = vi.fn<typeof fetch>();
const banana: CartLine = { item: 'banana', options: [], quantity: 1, grams: null };
const menu = '/f/zh/27/xiaopu';
const heard = () => Promise.resolve(Response.json({ ok: true, value: null }));
const bodies = () => fetching.mock.calls.map(([, asked]) => JSON.parse(asked!.body as string) as unknown);
const placard = { floor: '27', code: 'k7qm2x' };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T03:00:00Z'), toFake: ['Date'] });
  vi.stubGlobal('fetch', fetching);
  fetching.mockReset().mockImplementation(heard);
  savePlacard(placard, now());
});
afterEach(() => {
  cartStore('xiaopu').change(() => emptyCart);
  removeStored('upstairs:placard');
  forgetTold();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells a menu that is looked at and a cart that is filled, each once a day and source', async () => {
  for (let time = 0; time < 3; time++) await tellTrail(menu);
  cartStore('xiaopu').change((cart) => ({ ...cart, lines: [banana] }));
  for (let time = 0; time < 3; time++) await tellTrail('/f/zh/27/checkout');
  expect(bodies()).toEqual([
    { placard, looked: ['xiaopu'], carted: [] },
    { placard, looked: [], carted: ['xiaopu'] },
  ]);
  vi.setSystemTime(new Date('2026-11-24T03:00:00Z'));
  await tellTrail(menu);
  savePlacard({ floor: '36', code: 'mmmmmm' }, now());
  await tellTrail(menu);
  expect(bodies()).toHaveLength(4);
});

it('tells nothing of a phone without a scan, and nothing on pages where nothing is done', async () => {
  await tellTrail('/f/zh/27');
  await tellTrail('/f/zh/orders');
  removeStored('upstairs:placard');
  await tellTrail(menu);
  expect(fetching).not.toHaveBeenCalled();
});

it('tells again what no network took, or what the server was too busy for', async () => {
  fetching.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await tellTrail(menu);
  fetching.mockResolvedValueOnce(Response.json({ ok: false, error: { code: 'busy' } }));
  await tellTrail(menu);
  fetching.mockResolvedValueOnce(new Response('<html>'));
  await tellTrail(menu);
  fetching.mockResolvedValueOnce(Response.json({ ok: false, error: { code: 'invalid', fields: {} } }));
  for (let time = 0; time < 3; time++) await tellTrail(menu);
  expect(fetching).toHaveBeenCalledTimes(4);
});
