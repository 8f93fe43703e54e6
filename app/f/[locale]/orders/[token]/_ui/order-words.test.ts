import { describe, expect, it } from 'vitest';
import { liftRoute } from '@/domain/building/lift-route';
import { fen } from '@/domain/money';
import { type OrderEventType, orderEventTypes, type OrderEventView, type OrderView } from '@/domain/orders/order-view';
import { orderStatuses } from '@/domain/orders/status';
import { banana } from '@/domain/testing/goods';
import { tower } from '@/domain/testing/tower';
import { orderMessages } from '@/i18n/order';
import type { OrderProps } from './order-props';
import { paymentText, standing, statusWord, story } from './order-words';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 3, minute)).toISOString();

const page = (locale: 'zh' | 'en'): OrderProps => ({
  floors: tower.floors.map(({ label }) => label),
  banks: Object.fromEntries(tower.liftBanks.map(({ id, name }) => [id, name[locale]])),
  zone: tower.timeZone,
  locale,
  m: orderMessages[locale],
  c: { offline: '', offlineSince: '', offlineYet: '' },
});

const event = (seq: number, type: OrderEventType, minute: number, reason: string | null = null): OrderEventView => ({
  seq,
  type,
  at: at(minute),
  actor: 'staff',
  reason,
  floor: null,
  undoes: null,
});

function order(change: Partial<OrderView> = {}): OrderView {
  const line = { position: 0, item: banana.id, name: banana.name, picture: banana.picture, unit: banana.unit, unitPrice: banana.price, quantity: 1, options: [] };
  return {
    now: at(42),
    shop: { slug: 'xiaopu', name: { zh: '小铺', en: 'Corner Shop' }, floor: '20', contactPhone: '2020', picture: '' },
    number: 23,
    status: 'delivering',
    fulfilment: 'delivery',
    floor: '40',
    room: '4008',
    customerName: '林',
    note: null,
    timing: 'asap',
    promisedAt: at(54),
    windowEndsAt: null,
    placedAt: at(42),
    finishedAt: null,
    lines: [{ ...line, grams: 600, finalGrams: 588, total: fen(529) }],
    removed: [],
    offers: [],
    request: null,
    replaces: null,
    complaints: [],
    subtotal: fen(529),
    deliveryFee: fen(0),
    smallOrderFee: fen(0),
    total: fen(529),
    placedTotal: fen(540),
    payment: { method: 'cash', status: 'unpaid', amount: fen(529) },
    route: liftRoute(tower, '20', '40')!,
    passed: null,
    aboutAt: null,
    escalated: false,
    canCancel: false,
    events: [event(1, 'placed', 42), event(2, 'accepted', 43), event(3, 'preparing', 43), event(4, 'weighed', 49), event(5, 'ready', 49), event(6, 'delivering', 51)],
    ...change,
  };
}

const now = (minute: number) => new Date(at(minute));
const line = (change: Partial<OrderView>, minute: number, locale: 'zh' | 'en' = 'en') => standing(order(change), now(minute), page(locale));

describe('the line under an order’s state', () => {
  it('counts minutes, then says any minute, then that it is late', () => {
    expect(line({}, 51)).toBe('on floor 40 in about 3 min');
    expect(line({}, 54)).toBe('on floor 40 any minute');
    expect(line({}, 56)).toBe('on floor 40 any minute');
    expect(line({}, 58)).toBe('was due 11:54, a little late');
    expect(line({}, 51, 'zh')).toBe('约 3 分钟到 40 层');
  });

  it('goes by what its run reported while it is on its way, also when that is sooner or later than promised', () => {
    expect(line({ aboutAt: at(53) }, 51)).toBe('on floor 40 in about 2 min');
    expect(line({ aboutAt: at(61) }, 58)).toBe('on floor 40 in about 3 min');
    expect(line({ aboutAt: at(53) }, 54)).toBe('on floor 40 any minute');
    expect(line({ aboutAt: at(56) }, 58)).toBe('was due 11:54, a little late');
  });

  it('goes by the clock for a window, and for what is far off', () => {
    expect(line({ status: 'accepted', windowEndsAt: at(69) }, 42)).toBe('on floor 40 at 11:54–12:09');
    expect(line({ status: 'accepted', promisedAt: '2026-11-24T03:30:00.000Z' }, 42)).toBe('on floor 40 at Tue 11:30');
  });

  it('sends one to the shop for a pick-up', () => {
    expect(line({ fulfilment: 'pickup', status: 'preparing' }, 50)).toBe('to fetch on floor 20 in about 4 min');
    expect(line({ fulfilment: 'pickup', status: 'ready' }, 50)).toBe('to fetch on floor 20');
  });

  it('waits for the shop first, and tells the time in the end', () => {
    expect(line({ status: 'placed' }, 43)).toContain('20F Corner Shop');
    expect(line({ status: 'delivered', finishedAt: at(55) }, 59)).toBe('11:55, floor 40');
  });
});

describe('the story of an order', () => {
  it('tells weights at the bagging and lifts at the setting out', () => {
    expect(story(order(), now(52), page('en'))).toEqual([
      { key: 6, time: '11:51', title: 'Set out', details: ['Mid lifts to floor 1, then High lifts'] },
      { key: 5, time: '11:49', title: 'Bagged', details: ['Banana: 588 g by the scale'] },
      { key: 3, time: '11:43', title: 'Accepted and begun', details: [] },
      { key: 1, time: '11:42', title: 'Sent', details: [] },
    ]);
  });

  it('tells the stops that its run reported, and the way from the last of them', () => {
    const passed: OrderEventView = { ...event(7, 'passed', 53), floor: '35' };
    const told = story(order({ events: [...order().events, passed], passed: '35', route: liftRoute(tower, '35', '40')! }), now(54), page('en'));
    expect(told.slice(0, 2)).toEqual([
      { key: 7, time: '11:53', title: 'Was on floor 35', details: ['High lifts'] },
      { key: 6, time: '11:51', title: 'Set out', details: [] },
    ]);
  });

  it('says why it was declined or not handed over', () => {
    const details = (type: OrderEventType, reason: string | null) => story(order({ events: [event(1, type, 50, reason)] }), now(52), page('en'))[0]?.details;
    expect(details('rejected', 'sold_out')).toEqual(['something has just sold out']);
    expect(details('not_delivered', 'nobody_there')).toEqual(['nobody was at the door']);
    expect(details('rejected', null)).toEqual(['it cannot be done right now']);
  });

  it('has words for every event that is told and every state, in both languages', () => {
    for (const locale of ['zh', 'en'] as const) {
      const told = orderEventTypes.filter((type) => type !== 'paid' && type !== 'due');
      for (const type of told) expect(story(order({ events: [event(1, type, 50)] }), now(52), page(locale))[0]?.title).toBeTruthy();
      for (const status of orderStatuses) expect(statusWord(order({ status }), page(locale).m)).toBeTruthy();
    }
  });

  it('knows an order that nobody answered from one that was called off', () => {
    const { m } = page('en');
    expect(statusWord(order({ status: 'cancelled', events: [event(1, 'expired', 57)] }), m)).toBe(m.expired);
    expect(statusWord(order({ status: 'cancelled' }), m)).toBe(m.cancelled);
  });
});

it('says how it is paid: what was claimed is not paid', () => {
  const { m } = page('en');
  const paid = (change: Partial<OrderView>) => paymentText(order(change), m);
  expect(paid({})).toBe('Cash at the door');
  expect(paid({ payment: { method: 'code', status: 'unpaid', amount: fen(529) } })).toBe("Scan the runner's code at the door");
  expect(paid({ status: 'delivered', payment: { method: 'code', status: 'claimed', amount: fen(529) } })).toBe('Scanned, the shop checks it');
  expect(paid({ status: 'delivered', payment: { method: 'code', status: 'paid', amount: fen(529) } })).toBe('The shop has the money');
  expect(paid({ status: 'delivered' })).toBe('Not paid yet, settle with the shop');
  expect(paid({ status: 'rejected' })).toBe('Nothing to pay');
});
