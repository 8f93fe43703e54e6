import { describe, expect, it } from 'vitest';
import { fen } from '../money';
import type { Shop } from '../menu/shop';
import { banana, noodles } from '../testing/goods';
import { tower } from '../testing/tower';
import { judgeOrder } from './judge-order';
import type { OrderLineInput, PlaceOrderInput } from './place-order-input';

const shop: Shop = {
  id: 'shp',
  slug: 'xiaopu',
  floor: '20',
  name: { zh: '小铺', en: 'Corner Shop' },
  tagline: { zh: '', en: '' },
  picture: '/goods/shop.svg',
  contactPhone: '2020',
  takesCode: false,
  revision: 1,
  minimumOrder: fen(1000),
  deliveryFee: fen(200),
  smallOrderFee: null,
  leadMinutes: 12,
  slotMinutes: 15,
  slotCapacity: 6,
  hours: [],
  categories: [{ id: 'cat', name: { zh: '都有', en: 'All' }, items: [banana, noodles] }],
};

const bananas: OrderLineInput = { item: banana.id, options: [], quantity: 1, grams: 600, shownUnitPrice: fen(450) };
const soup: OrderLineInput = { item: noodles.id, options: ['opt_hot', 'opt_egg'], quantity: 1, grams: null, shownUnitPrice: fen(800) };

const body = (change: Partial<PlaceOrderInput> = {}): PlaceOrderInput => ({
  key: 'a-key-of-sixteen',
  replaces: null,
  shop: 'xiaopu',
  placard: null,
  fulfilment: 'delivery',
  floor: '27',
  room: '8',
  name: '林',
  note: null,
  timing: { kind: 'asap' },
  payment: 'cash',
  locale: 'zh',
  lines: [bananas, soup],
  shown: { deliveryFee: fen(200), smallOrderFee: fen(0), total: fen(1540) },
  ...change,
});

const judge = (change: Partial<PlaceOrderInput> = {}, terms: Partial<Shop> = {}) => judgeOrder(body(change), tower, { ...shop, ...terms });
const code = (result: ReturnType<typeof judge>) => (result.ok ? 'ok' : result.error.code);

describe('judging an order', () => {
  it('prices each line and finds the room in what was typed', () => {
    expect(judge()).toMatchObject({
      ok: true,
      value: { floor: '27', room: '2708', lines: [{ total: 540, menuItem: banana }, { total: 800, unitPrice: 800 }], priced: { subtotal: 1340, total: 1540 } },
    });
  });

  it('tells the first thing that is wrong, from what cannot be to what costs', () => {
    const wrong: Partial<PlaceOrderInput>[] = [
      { lines: [{ ...bananas, item: 'gone' }] },
      { lines: [bananas, bananas] },
      { floor: '13' },
      { room: '99' },
      { payment: 'code' },
      { shown: { deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(1340) } },
      { lines: [bananas], shown: { deliveryFee: fen(200), smallOrderFee: fen(0), total: fen(740) } },
    ];
    const codes = ['unknown_item', 'invalid', 'invalid', 'unknown_room', 'payment_unavailable', 'price_changed', 'below_minimum'];
    expect(wrong.map((change) => code(judge(change)))).toEqual(codes);
    for (let first = 0; first < wrong.length; first++) {
      const all = wrong.slice(first).reduceRight((merged, change) => ({ ...merged, ...change }), {});
      expect(code(judge(all))).toBe(codes[first]);
    }
  });

  it('finds the same line twice whatever the order of its options', () => {
    const turned = { ...soup, options: [...soup.options].reverse() };
    expect(judge({ lines: [soup, turned] })).toEqual({ ok: false, error: { code: 'invalid', fields: { 'lines.1': 'duplicate' } } });
  });

  it('treats an option that left the menu like an item that did', () => {
    expect(judge({ lines: [bananas, { ...soup, options: ['opt_hot', 'opt_gone'] }] })).toEqual({ ok: false, error: { code: 'unknown_item', lines: [1] } });
  });

  it('charges the small-order fee that was shown, where the shop has one', () => {
    const small = { lines: [bananas], shown: { deliveryFee: fen(200), smallOrderFee: fen(300), total: fen(1040) } };
    expect(judge(small, { smallOrderFee: fen(300) })).toMatchObject({ ok: true, value: { priced: { smallOrderFee: 300, total: 1040 } } });
    expect(judge(small, { smallOrderFee: fen(400) })).toMatchObject({ error: { code: 'price_changed', lines: [], smallOrderFee: 400, total: 1140 } });
  });

  it('asks nothing of a pick-up but what it costs', () => {
    const pickup = { fulfilment: 'pickup' as const, room: null, lines: [bananas], shown: { deliveryFee: fen(0), smallOrderFee: fen(0), total: fen(540) } };
    expect(code(judge(pickup))).toBe('ok');
  });
});
