import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fen } from '../money';
import { bagLabels } from './bag-label';
import { dishTicket } from './dish-ticket';
import { kitchenTicket } from './kitchen-ticket';
import { receipt } from './receipt';
import { testTicket } from './test-ticket';
import { aLine, aTicketOrder } from './testing/ticket-order';
import { fits, textOf, type Ticket } from './ticket';
import { ticketWords, type TicketVoice } from './ticket-voice';

/** Says the word's own name and what is filled in. */
const voice: TicketVoice = {
  say: (word, values = {}) => [word, ...Object.values(values)].join(' '),
  text: ({ zh }) => zh,
  money: (amount) => `￥${amount}`,
  grams: (grams) => `${grams}g`,
  time: (at) => at.slice(11, 16),
  floor: (label) => `${label}F`,
};
const said = (ticket: Ticket) => textOf(ticket).split('\n');
const codes = ({ rows }: Ticket) => rows.flatMap((row) => (row.kind === 'qr' ? [row.text] : []));
const on58 = { paper: 58, copy: 1 } as const;

describe('the kitchen ticket', () => {
  test('says number, time, dishes with options, what to weigh, and the note', () => {
    const lines = aTicketOrder().lines.map((line) => ({ ...line, finalGrams: null }));
    const ticket = said(kitchenTicket(aTicketOrder({ lines, note: '少油\n不要香菜' }), on58, voice));
    expect(ticket).toEqual(['#023', 'due 04:12 27F', '锅贴 times 2', '加辣', '砂糖橘 about 500g', 'weigh', 'note 少油', '不要香菜', '20F 小铺 ordered 03:58']);
  });
  test('names the window of a scheduled order, and a pick-up', () => {
    const order = aTicketOrder({ windowEndsAt: '2026-03-02T04:27:00.000Z', fulfilment: 'pickup' });
    expect(said(kitchenTicket(order, on58, voice))[1]).toBe('window 04:12 04:27 pickup');
  });
  test.each(['cancelled', 'rejected'] as const)('of an order that was %s says so first', (status) => {
    expect(said(kitchenTicket(aTicketOrder({ status }), { paper: 58, copy: 2 }, voice)).slice(0, 2)).toEqual(['#023', 'calledOff']);
  });
  test('says that it is printed again', () => {
    expect(said(kitchenTicket(aTicketOrder(), { paper: 58, copy: 2 }, voice))[1]).toBe('copy 2');
  });
});

test('each bag has a label of its own, which says which of how many', () => {
  const ticket = bagLabels(aTicketOrder(), { ...on58, bags: 2 }, voice);
  expect(said(ticket)).toEqual(['27F', '2708 林', '#023', 'bag 1 2', '20F 小铺', '27F', '2708 林', '#023', 'bag 2 2', '20F 小铺']);
  expect(ticket.rows.filter(({ kind }) => kind === 'cut')).toHaveLength(2);
});

describe('the receipt', () => {
  const collection = { text: 'https://pay.example/c?m=21.67', isDemo: false };
  const amount = fen(2167);
  const byCode = { payment: { method: 'code', status: 'unpaid', amount }, collection } as const;

  test('says what was weighed, what it comes to, and how it is paid', () => {
    const ticket = said(receipt(aTicketOrder(), on58, voice));
    expect(ticket).toEqual([
      '20F 小铺', '#023 27F 2708 林', 'ordered 03:58 due 04:12', '锅贴 times 2 ￥1360', '加辣', '砂糖橘 520g ￥707',
      'subtotal ￥2067', 'deliveryFee ￥100', 'total ￥2167', 'payCash', 'orderPage', 'phone 2020',
    ]);
  });
  test('names each discount between goods and fees, so that what stands on it adds up', () => {
    const discounts = [{ kind: 'tiers' as const, name: { zh: '满减', en: 'Save' }, amount: fen(500) }, { kind: 'coupon' as const, name: { zh: '午餐券', en: 'Lunch' }, amount: fen(300) }];
    const ticket = said(receipt(aTicketOrder({ discounts, total: fen(1367) }), on58, voice));
    expect(ticket.slice(6, 11)).toEqual(['subtotal ￥2067', '满减 ￥-500', '午餐券 ￥-300', 'deliveryFee ￥100', 'total ￥1367']);
  });

  test.each([
    ['cash', 'unpaid', 'payCash'],
    ['code', 'unpaid', 'payCode'],
    ['cash', 'paid', 'paidCash'],
    ['code', 'paid', 'paidCode'],
    ['code', 'claimed', 'claimed'],
    ['platform', 'settled', 'settled'],
  ] as const)('%s that is %s is told as %s', (method, status, word) => {
    expect(said(receipt(aTicketOrder({ payment: { method, status, amount } }), on58, voice))).toContain(word);
  });
  test('of vouchers says what they took over and what is left to pay', () => {
    const rest = { method: 'cash', status: 'unpaid', amount: fen(167) } as const;
    const ticket = said(receipt(aTicketOrder({ payment: rest }), on58, voice));
    expect(ticket.slice(-6)).toEqual(['total ￥2167', 'vouchers ￥2000', 'toPay ￥167', 'payCash', 'orderPage', 'phone 2020']);
    expect(said(receipt(aTicketOrder({ payment: { method: 'platform', status: 'settled', amount } }), on58, voice))).not.toContain('toPay');
  });
  test('carries the shop’s code for exactly this amount when that is how it is to be paid', () => {
    expect(codes(receipt(aTicketOrder(byCode), on58, voice))).toEqual([collection.text, aTicketOrder().page]);
  });
  test.each([
    ['cash', { collection }],
    ['a payment that was made', { ...byCode, payment: { method: 'code', status: 'claimed', amount } }],
    ['goods that nobody has weighed', { ...byCode, lines: [aLine({ unit: 'weight', grams: 500 })] }],
    ['a shop without a code', { ...byCode, collection: null }],
  ] as const)('carries no code to pay by for %s', (_, more) => {
    expect(codes(receipt(aTicketOrder(more), on58, voice))).toEqual([aTicketOrder().page]);
  });
  test('says that an estimate is one, and that a demo code pays nobody', () => {
    expect(said(receipt(aTicketOrder({ lines: [aLine({ unit: 'weight', grams: 500 })] }), on58, voice))).toContain('estimate');
    expect(said(receipt(aTicketOrder({ ...byCode, collection: { ...collection, isDemo: true } }), on58, voice))).toContain('demoCode');
  });
});

test('by dish: how many, in how many orders, whose', () => {
  const dishes = [
    { key: 'a', name: { zh: '锅贴', en: '' }, picture: '', options: [{ zh: '加辣', en: '' }], quantity: 14, grams: 0, orders: [1, 2, 3, 4, 5, 6] },
    { key: 'b', name: { zh: '砂糖橘', en: '' }, picture: '', options: [], quantity: 0, grams: 1500, orders: [7] },
  ];
  const sheet = { shop: aTicketOrder().shop, dishes, from: null, at: '2026-03-02T04:00:00.000Z' };
  expect(said(dishTicket(sheet, 80, voice))).toEqual([
    'dishes', '锅贴 times 14', '加辣', 'inOrders 6 #001 #002 #003 #004 #005 #006', '砂糖橘 1500g', 'inOrder 1 #007', '20F 小铺 04:00',
  ]);
  expect(said(dishTicket({ ...sheet, dishes: [], from: '2026-03-02T05:00:00.000Z' }, 58, voice))).toEqual(['dishes 05:00', 'nothing', '20F 小铺 04:00']);
});

test('no ticket is wider than its paper, whatever names, notes and sums stand on it', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: fc.constantFrom(...'锅贴 ab（，'), maxLength: 120 }));
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom(58, 80), (name, note, customerName, total, paper) => {
      const option = { id: 'o', name: { zh: note, en: '' }, priceDelta: fen(0) };
      const order = aTicketOrder({ lines: [aLine({ name: { zh: name, en: '' }, options: [option], quantity: 999, total: fen(total) })], note, customerName, total: fen(total) });
      const printing = { paper, copy: 1 } as const;
      for (const ticket of [kitchenTicket(order, printing, voice), bagLabels(order, { ...printing, bags: 20 }, voice), receipt(order, printing, voice)]) expect(fits(ticket)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the test page fills a line to the edge on either paper', () => {
  for (const paper of [58, 80] as const) expect(fits(testTicket({ name: '后厨', page: 'https://tower.example' }, paper, voice))).toBe(true);
  expect(new Set(ticketWords).size).toBe(ticketWords.length);
});

describe('a set', () => {
  const dish = (zh: string) => ({ choice: zh, item: zh, name: { zh, en: '' }, picture: '', options: [] });
  const order = aTicketOrder({ lines: [aLine({ name: { zh: '套餐', en: '' }, quantity: 2, parts: [dish('卤肉饭'), dish('紫菜汤')] })] });
  test.each([
    ['kitchen ticket', kitchenTicket(order, on58, voice)],
    ['bag label', bagLabels(order, { ...on58, bags: 1 }, voice)],
    ['receipt', receipt(order, on58, voice)],
  ])('is named with its dishes, one below the other: %s', (_, ticket) => {
    const lines = said(ticket);
    expect(lines.slice(lines.indexOf('卤肉饭') - 1).slice(0, 3)).toEqual([expect.stringContaining('套餐 times 2'), '卤肉饭', '紫菜汤']);
    expect(fits(ticket)).toBe(true);
  });
});
