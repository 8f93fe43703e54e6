import { describe, expect, it } from 'vitest';
import type { Opening } from '@/domain/menu/shop';
import { setClock } from '@/server/clock';
import { read, write } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { readAvailability } from '@/server/menu/read-availability';
import { setRush } from '@/server/menu/set-rush';
import { placeOrder } from '@/server/orders/place-order';
import { bodyFor, checksum, clerk, cook, mondayNoon, owner, rice, runner, useTower } from '@/server/testing/tower';
import { readHours } from './read-hours';
import { saveDay } from './save-day';
import { saveWeek } from './save-week';
import { saveWindows } from './save-windows';

useTower();

const done = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) as object });
const at = (local: string) => new Date(`${local}:00+08:00`);
const workdays = (opens: number, closes: number): Opening[] => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }));
const week = { shop: 'kitchen', hours: workdays(600, 780), followsCalendar: false, holiday: [] };
const terms = { shop: 'kitchen', leadMinutes: 20, slotMinutes: 30, slotCapacity: 5, slotDishes: 12, slotBags: null, piecesPerBag: 4 };
const day = { shop: 'kitchen', date: '2026-03-03', spans: [], reason: '盘点' };

async function availability(slug = 'kitchen') {
  const told = await readAvailability({ floor: '27', shop: slug });
  if (!told.ok) throw new Error(told.error.code);
  return told.value.shops[0]!;
}

describe('a week', () => {
  it('holds at once, with a break, for windows and for what was judged by the old one', async () => {
    const [lunch, evening] = [workdays(630, 750), workdays(1020, 1200)];
    expect(await saveWeek(owner, { ...week, hours: [...evening, ...lunch] })).toEqual(done);
    const { windows = [], revision } = await availability();
    expect(revision).toBe(2);
    expect(windows.map(({ startsAt }) => startsAt)).toContain(at('2026-03-02T17:15').toISOString());
    expect(windows.every(({ endsAt }) => endsAt <= at('2026-03-02T12:30').toISOString() || endsAt > at('2026-03-02T17:00').toISOString())).toBe(true);
    const [entry] = await read().auditEntry.findMany();
    expect(entry).toMatchObject({ kind: 'hours_saved', staffName: 'owner', shopId: 'shp_kitchen', subject: '盖浇饭' });
  });

  it('that changed between reading and placing judges the order by what holds now', async () => {
    await loadShop('kitchen');
    const body = await bodyFor({ shop: 'kitchen', lines: [rice] });
    await write(async (tx) => {
      await tx.shopHours.deleteMany({ where: { shopId: 'shp_kitchen' } });
      await tx.shop.update({ where: { id: 'shp_kitchen' }, data: { revision: { increment: 1 } } });
    });
    expect(await placeOrder(body)).toEqual(refused('shop_closed'));
  });

  it.each([
    ['overlapping', [{ weekday: 1, opens: 600, closes: 840 }, { weekday: 1, opens: 800, closes: 900 }], { '1.1': 'overlap' }],
    ['backward', [{ weekday: 2, opens: 840, closes: 600 }], { '2.0': 'backward' }],
    ['past midnight', [{ weekday: 2, opens: 840, closes: 1500 }], { '2.0': 'out_of_day' }],
    ['of seven openings', Array.from({ length: 7 }, (_, n) => ({ weekday: 3, opens: n * 60, closes: n * 60 + 30 })), { '3.6': 'too_many' }],
  ])('%s is refused by the opening, and nothing is changed', async (_, hours, fields) => {
    const before = await checksum();
    expect(await saveWeek(owner, { ...week, hours })).toEqual({ ok: false, error: { code: 'invalid', fields } });
    expect(await checksum()).toBe(before);
  });

  it('names a fault of the holidays’ hours', async () => {
    expect(await saveWeek(owner, { ...week, holiday: [{ opens: 60, closes: 30 }] })).toEqual({ ok: false, error: { code: 'invalid', fields: { 'holiday.0': 'backward' } } });
  });

  it('ends a rush with its closing, also where that was moved to an earlier hour', async () => {
    await setRush(owner, { shop: 'kitchen', rush: { minutes: 20, half: false, until: 'closing' } });
    expect((await read().rush.findFirst())?.until).toEqual(at('2026-03-02T14:00'));
    await saveWeek(owner, week);
    expect((await read().rush.findFirst())?.until).toEqual(at('2026-03-02T13:00'));
  });
});

describe('a day of its own', () => {
  it('closes tomorrow, with the reason, and is given back to the week', async () => {
    expect(await saveDay(owner, day)).toEqual(done);
    setClock(() => at('2026-03-02T15:00'));
    expect(await availability()).toMatchObject({ state: { kind: 'closed', opensAt: at('2026-03-04T10:30').toISOString() } });
    expect((await loadShop('kitchen'))?.exceptions).toEqual([{ date: '2026-03-03', spans: [], rule: 'own', name: { zh: '盘点', en: '' } }]);
    expect(await saveDay(owner, { ...day, spans: null })).toEqual(done);
    expect((await loadShop('kitchen'))?.exceptions).toEqual([]);
    expect(await read().shopDay.count()).toBe(0);
  });

  it('takes the place of an earlier word about the same day', async () => {
    await saveDay(owner, day);
    expect(await saveDay(owner, { ...day, spans: [{ opens: 600, closes: 660 }], reason: null })).toEqual(done);
    expect(await read().shopDay.findMany()).toEqual([{ shopId: 'shp_kitchen', date: '2026-03-03', openingsJson: '[{"opens":600,"closes":660}]', reason: null }]);
  });

  it.each([
    ['yesterday', { date: '2026-03-01' }, { date: 'out_of_range' }],
    ['in two years', { date: '2028-03-03' }, { date: 'out_of_range' }],
    ['on no day of any calendar', { date: '2026-04-31' }, { date: 'out_of_range' }],
    ['overlapping', { spans: [{ opens: 600, closes: 700 }, { opens: 650, closes: 720 }] }, { 1: 'overlap' }],
  ])('%s is refused, and nothing is changed', async (_, more, fields) => {
    const before = await checksum();
    expect(await saveDay(owner, { ...day, ...more })).toEqual({ ok: false, error: { code: 'invalid', fields } });
    expect(await checksum()).toBe(before);
  });
});

describe('the public calendar', () => {
  it('closes a shop that follows it on holidays and opens it on make-up days; others go on as they are', async () => {
    setClock(() => at('2026-09-30T15:00'));
    await saveWeek(owner, { ...week, followsCalendar: true });
    expect((await availability()).state).toEqual({ kind: 'closed', opensAt: at('2026-10-08T10:00').toISOString() });
    const exceptions = (await loadShop('kitchen'))?.exceptions ?? [];
    expect(exceptions.map(({ date, rule }) => [date, rule])).toEqual([
      ['2026-10-01', 'holiday'], ['2026-10-02', 'holiday'], ['2026-10-05', 'holiday'], ['2026-10-06', 'holiday'], ['2026-10-07', 'holiday'], ['2026-10-10', 'makeup'],
    ]);
    expect((await loadShop('corner'))?.exceptions).toEqual([]);
    setClock(() => at('2026-10-10T10:30'));
    expect((await availability()).state.kind).toBe('open');
  });

  it('keeps up with midnight: what was loaded yesterday is not what is told today', async () => {
    setClock(() => at('2026-09-30T23:59'));
    await saveWeek(owner, { ...week, followsCalendar: true });
    const kept = await loadShop('kitchen');
    expect(await loadShop('kitchen')).toBe(kept);
    setClock(() => at('2026-10-02T00:00'));
    expect((await loadShop('kitchen'))?.exceptions?.[0]?.date).toBe('2026-10-02');
  });

  it('is shown to the owner day by day, with the rule, and says where it is not published', async () => {
    setClock(() => at('2026-12-01T12:00'));
    await saveWeek(owner, { ...week, followsCalendar: true });
    await saveDay(owner, { ...day, date: '2026-12-04' });
    const hours = await readHours(owner, 'kitchen');
    if (!hours.ok) throw new Error(hours.error.code);
    const { days, today } = hours.value;
    expect([today, days.length, days[0]?.date]).toEqual(['2026-12-01', 60, '2026-12-01']);
    expect(days[3]).toMatchObject({ date: '2026-12-04', spans: [], rule: 'own', provisional: false });
    expect(days.find(({ date }) => date === '2026-12-24')?.provisional).toBe(false);
    expect(days.find(({ date }) => date === '2027-01-01')).toMatchObject({ rule: 'weekly', provisional: true });
  });
});

describe('what fits into a window', () => {
  it('is saved, noted, and counted from then on', async () => {
    expect(await saveWindows(owner, terms)).toEqual(done);
    expect(await loadShop('kitchen')).toMatchObject({ leadMinutes: 20, slotMinutes: 30, slotCapacity: 5, limits: { slotDishes: 12, slotBags: null, piecesPerBag: 4 } });
    const thirteen = await bodyFor({ shop: 'kitchen', lines: [{ ...rice, quantity: 13 }] });
    expect(await placeOrder(thirteen)).toEqual({ ok: false, error: { code: 'beyond_capacity', unit: 'dishes', most: 12 } });
    expect((await placeOrder(await bodyFor({ shop: 'kitchen', lines: [{ ...rice, quantity: 12 }] }))).ok).toBe(true);
    expect(await read().slot.findFirst()).toMatchObject({ taken: 1, dishes: 12, bags: 3 });
  });
});

it('hours are for the owner: others are refused, and a shop out of sight is not there', async () => {
  const before = await checksum();
  const calls = [
    (who: typeof owner, shop: string) => saveWeek(who, { ...week, shop }),
    (who: typeof owner, shop: string) => saveDay(who, { ...day, shop }),
    (who: typeof owner, shop: string) => saveWindows(who, { ...terms, shop }),
    (who: typeof owner, shop: string) => readHours(who, shop),
  ];
  for (const call of calls) {
    expect(await call(clerk, 'corner')).toEqual(refused('forbidden'));
    expect(await call(runner, 'corner')).toEqual(refused('forbidden'));
    expect(await call(cook, 'corner')).toEqual(refused('not_found'));
    expect(await call(clerk, 'kitchen')).toEqual(refused('not_found'));
    expect(await call(owner, 'nowhere')).toEqual(refused('not_found'));
  }
  expect(await checksum()).toBe(before);
  expect(mondayNoon).toEqual(at('2026-03-02T12:00'));
});
