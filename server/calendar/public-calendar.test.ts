import { expect, it } from 'vitest';
import { publicCalendar } from './public-calendar';

it.each([
  ['2026-10-01', { kind: 'holiday', name: { zh: '国庆节', en: 'National Day' } }],
  // A Sunday of the Spring Festival is a holiday, whatever Sundays are.
  ['2026-02-22', { kind: 'holiday', name: { zh: '春节', en: 'Spring Festival' } }],
  ['2026-02-14', { kind: 'makeup', name: { zh: '春节', en: 'Spring Festival' } }],
  ['2026-02-28', { kind: 'makeup', name: { zh: '春节', en: 'Spring Festival' } }],
  ['2026-11-23', null],
  ['2026-11-22', null],
])('%s is %j', (date, day) => {
  expect(publicCalendar.dayOf(date)).toEqual(day);
});

it('guesses nothing of a year whose list is not there: its holidays are ordinary days, and say so', () => {
  expect(publicCalendar.dayOf('2099-10-01')).toBeNull();
  expect(publicCalendar.isPublished('2099-10-01')).toBe(false);
  expect(publicCalendar.isPublished('2026-10-01')).toBe(true);
});

it('knows the end of December only with the next year, whose first holiday may begin there', () => {
  let last = 2026;
  while (publicCalendar.isPublished(`${last + 1}-10-01`)) last++;
  const published = (date: string) => publicCalendar.isPublished(date);
  expect([published('2025-12-31'), published(`${last}-12-24`), published(`${last}-12-25`)]).toEqual([true, true, false]);
  expect(publicCalendar.dayOf('2018-12-29')).toEqual({ kind: 'makeup', name: { zh: '元旦', en: "New Year's Day" } });
});
