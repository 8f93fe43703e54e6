import { expect, it } from 'vitest';
import { exceptionsOf, type OwnDay, planDay, planDays, type PublicCalendar, type ShopYear } from './plan-day';

const text = (zh: string) => ({ zh, en: zh });
const lunch = { opens: 630, closes: 840 };
const friday = { opens: 630, closes: 780 };
const hours = [1, 2, 3, 4].map((weekday) => ({ weekday, ...lunch })).concat({ weekday: 5, ...friday });

/** 1 to 3 October 2026 (Thursday to Saturday) are holidays, Sunday 27 September and Saturday 10 October make-up days. */
const calendar: PublicCalendar = {
  dayOf: (date) => {
    if (date >= '2026-10-01' && date <= '2026-10-03') return { kind: 'holiday', name: text('国庆节') };
    return date === '2026-09-27' || date === '2026-10-10' ? { kind: 'makeup', name: text('国庆节') } : null;
  },
  isPublished: (date) => date < '2027',
};
const year: ShopYear = { hours, followsCalendar: true, holiday: [], own: new Map() };

it.each([
  ['an ordinary Wednesday has its own hours', '2026-09-30', [lunch], 'weekly', null],
  ['a Sunday without hours is closed', '2026-10-04', [], 'weekly', null],
  ['a holiday is closed', '2026-10-01', [], 'holiday', null],
  ['a make-up Sunday begins the week: a Monday', '2026-09-27', [lunch], 'makeup', 1],
  ['a make-up Saturday goes on with the week: a Friday', '2026-10-10', [friday], 'makeup', 5],
] as const)('%s', (_, date, spans, rule, asWeekday) => {
  expect(planDay(year, calendar, date)).toMatchObject({ date, spans, rule, asWeekday, provisional: false });
});

it('a shop may be open on holidays at hours of their own', () => {
  const evening = { opens: 1020, closes: 1200 };
  expect(planDay({ ...year, holiday: [evening, lunch] }, calendar, '2026-10-01').spans).toEqual([lunch, evening]);
});

it('a shop that does not follow the calendar knows weekdays only, and nothing is uncertain to it', () => {
  const own = { ...year, followsCalendar: false };
  expect(planDay(own, calendar, '2026-10-01')).toMatchObject({ spans: [lunch], rule: 'weekly' });
  expect(planDay(own, calendar, '2027-10-01').provisional).toBe(false);
});

it('an unpublished year is the week, and says that it may change', () => {
  expect(planDay(year, calendar, '2027-10-01')).toMatchObject({ spans: [friday], rule: 'weekly', provisional: true });
});

it('the owner has the last word, also in an unpublished year', () => {
  const closed = { spans: [], reason: '盘点' };
  const own = new Map<string, OwnDay>([['2026-10-10', closed], ['2026-10-01', { spans: [lunch], reason: null }], ['2027-10-01', closed]]);
  expect(planDay({ ...year, own }, calendar, '2026-10-10')).toMatchObject({ spans: [], rule: 'own', name: { zh: '盘点' } });
  expect(planDay({ ...year, own }, calendar, '2026-10-01')).toMatchObject({ spans: [lunch], rule: 'own', name: null });
  expect(planDay({ ...year, own }, calendar, '2027-10-01').provisional).toBe(false);
});

it('tells only days whose hours are not those of their weekday', () => {
  const days = planDays(year, calendar, '2026-09-26', 20);
  expect(days).toHaveLength(20);
  // Saturday the 3rd is a holiday and closed as every Saturday: nothing to tell.
  expect(exceptionsOf(hours, days).map(({ date, rule }) => `${date} ${rule}`)).toEqual([
    '2026-09-27 makeup', '2026-10-01 holiday', '2026-10-02 holiday', '2026-10-10 makeup',
  ]);
});
