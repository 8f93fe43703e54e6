import { expect, test } from 'vitest';
import type { MenuItem, Shop } from '../menu/shop';
import { fen } from '../money';
import { forPickup } from './availability';
import { type Changing, describeAvailability, scarcity } from './describe-availability';
import { openings } from './openings';

const text = (zh: string) => ({ zh, en: zh });
const item = (id: string, usualGrams: number | null): MenuItem => ({
  id, name: text(id), description: text(''), picture: '/goods/x.svg', pinyin: id, initials: id,
  unit: usualGrams === null ? 'each' : 'weight', price: fen(450), usualGrams, optionGroups: [],
});
const shop: Shop = {
  id: 'shp_1', slug: 'guotie', floor: '15', name: text('锅贴'), tagline: text(''), picture: '', contactPhone: '1500',
  takesCode: false, revision: 3, minimumOrder: fen(1500), deliveryFee: fen(0), smallOrderFee: null,
  leadMinutes: 12, slotMinutes: 15, slotCapacity: 1,
  hours: [{ weekday: 1, opens: 630, closes: 840 }, { weekday: 1, opens: 1020, closes: 1200 }],
  categories: [{ id: 'cat_1', name: text('全部'), items: [item('noodles', null), item('banana', 600), item('uncounted', null)] }],
};
const seat = { orders: 1, dishes: 1, bags: 1 };
const at = (local: string) => new Date(`2026-11-23T${local}+08:00`);
const described = (now: Date, change: Partial<Changing> = {}, windows = false) =>
  describeAvailability(
    shop,
    { revision: 3, pausedUntil: null, taken: new Map(), paceMinutes: 0, stock: new Map(), ...change },
    openings(shop, 'Asia/Shanghai', now),
    now,
    { windows },
  );

test('an open shop promises its lead time', () => {
  expect(described(at('11:01'))).toMatchObject({ slug: 'guotie', revision: 3, state: { kind: 'open' }, promiseMinutes: 12, left: {} });
});

test('seats that are taken move the promise and the next window', () => {
  const taken = new Map([[at('11:15').getTime(), seat]]);
  expect(described(at('11:00'), { taken })).toMatchObject({ promiseMinutes: 30, nextWindow: at('11:30').toISOString() });
});

test('a closed shop says when it opens, promises nothing, and has a first window', () => {
  expect(described(at('15:00'))).toMatchObject({
    state: { kind: 'closed', opensAt: at('17:00').toISOString() },
    promiseMinutes: null,
    nextWindow: at('17:15').toISOString(),
  });
});

test('a pause says until when, and windows begin after it', () => {
  const pausedUntil = at('11:30');
  expect(described(at('11:00'), { pausedUntil })).toMatchObject({
    state: { kind: 'paused', until: pausedUntil.toISOString() },
    promiseMinutes: null,
    nextWindow: at('11:45').toISOString(),
  });
});

test('windows come only when they are asked for, and say which are free', () => {
  expect(described(at('11:00'))).not.toHaveProperty('windows');
  const { windows = [] } = described(at('11:00'), { taken: new Map([[at('11:30').getTime(), seat]]) }, true);
  expect(windows.slice(0, 3)).toEqual([
    { startsAt: at('11:15').toISOString(), endsAt: at('11:30').toISOString(), free: true },
    { startsAt: at('11:30').toISOString(), endsAt: at('11:45').toISOString(), free: false },
    { startsAt: at('11:45').toISOString(), endsAt: at('12:00').toISOString(), free: true },
  ]);
});

test('only what is scarce is named', () => {
  const stock = new Map([
    ['noodles', { stock: 20, soldOutUntil: null }],
    ['banana', { stock: 6000, soldOutUntil: null }],
    ['uncounted', { stock: null, soldOutUntil: at('17:00') }],
  ]);
  expect(described(at('11:00'), { stock }).left).toEqual({ noodles: 20, uncounted: 0 });
});

test.each([
  ['21 pieces are plenty', null, 21, null],
  ['20 pieces are told', null, 20, 20],
  ['none is sold out', null, 0, 0],
  ['ten usual weights are plenty', 600, 6000, null],
  ['a gram less is told', 600, 5999, 5999],
  ['what is not counted is there', null, null, null],
])('%s', (_, usualGrams, stock, left) => {
  expect(scarcity({ usualGrams }, { stock, soldOutUntil: null }, at('11:00'))).toBe(left);
});

test('sold out until a time ends at that time', () => {
  const state = { stock: 50, soldOutUntil: at('17:00') };
  expect(scarcity({ usualGrams: null }, state, at('16:59'))).toBe(0);
  expect(scarcity({ usualGrams: null }, state, at('17:00'))).toBeNull();
});

test('a rush is told while it lasts, and its promise is longer', () => {
  const rush = { until: at('11:30'), minutes: 20, half: false };
  expect(described(at('11:00'), { rush })).toMatchObject({ promiseMinutes: 32, rush: { until: at('11:30').toISOString(), minutes: 20, half: false } });
  expect(described(at('11:30'), { rush })).not.toHaveProperty('rush');
});

test('what keeps bags from the floor leaves pick-up what there is, and pages of before see it as taken', () => {
  const notice = { id: 'n', kind: 'fire_drill' as const, text: text('演习'), from: at('11:00'), until: at('11:40'), everywhere: true, floors: [], banks: [] };
  const suspended = [{ from: notice.from, until: notice.until, notice }];
  const full = new Map([[at('12:00').getTime(), seat]]);
  const changing = { revision: 3, pausedUntil: null, taken: full, paceMinutes: 0, stock: new Map() };
  const told = describeAvailability(shop, changing, openings(shop, 'Asia/Shanghai', at('11:05')), at('11:05'), { windows: true, suspended });
  expect(told).toMatchObject({
    promiseMinutes: null,
    nextWindow: at('11:45').toISOString(),
    suspended: { until: at('11:40').toISOString(), reason: { kind: 'fire_drill', text: text('演习') }, pickupMinutes: 12 },
  });
  const seen = (windows: typeof told.windows = []) => windows.slice(0, 4).map(({ startsAt, free, pickup }) => [startsAt, free, pickup]);
  const start = (local: string) => at(local).toISOString();
  expect(seen(told.windows)).toEqual([
    [start('11:30'), false, true], [start('11:45'), true, undefined], [start('12:00'), false, undefined], [start('12:15'), true, undefined],
  ]);
  const fetched = forPickup(told);
  expect(fetched).toMatchObject({ promiseMinutes: 12, nextWindow: start('11:30') });
  expect(fetched.windows!.slice(0, 3).map(({ free }) => free)).toEqual([true, true, false]);
});
