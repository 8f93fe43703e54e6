import { describe, expect, it, test } from 'vitest';
import type { DayException } from '@/domain/menu/shop';
import { formatExceptions, formatHours } from './hours';

const days = (from: number, to: number, ...times: [number, number][]) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((weekday) =>
    times.map(([opens, closes]) => ({ weekday, opens, closes })),
  );

test('workdays with the same hours are one range, whatever the order of the rows', () => {
  const hours = days(1, 5, [17 * 60, 20 * 60], [10 * 60 + 30, 14 * 60]);
  expect(formatHours(hours, 'zh')).toBe('周一至周五 10:30–14:00 17:00–20:00');
  expect(formatHours(hours.reverse(), 'en')).toBe('Mon–Fri 10:30–14:00 17:00–20:00');
});

test('a shop that never shuts says so', () => {
  expect(formatHours(days(1, 7, [0, 1440]), 'zh')).toBe('每天 24 小时');
  expect(formatHours(days(1, 7, [0, 1440]), 'en')).toBe('Daily all hours');
});

test('a day that differs or is missing ends a range', () => {
  const hours = [...days(1, 2, [600, 700]), ...days(4, 4, [600, 700]), ...days(5, 6, [600, 710])];
  expect(formatHours(hours, 'en')).toBe('Mon–Tue 10:00–11:40, Thu 10:00–11:40, Fri–Sat 10:00–11:50');
  expect(formatHours([], 'zh')).toBe('');
});

describe('days that are otherwise', () => {
  const holiday = { zh: '国庆节', en: 'National Day' };
  const closed = (date: string) => ({ date, spans: [], rule: 'holiday' as const, name: holiday });
  const days: DayException[] = [
    closed('2026-10-01'), closed('2026-10-02'), closed('2026-10-03'), closed('2026-10-05'),
    { date: '2026-10-10', spans: [{ opens: 630, closes: 840 }, { opens: 1020, closes: 1440 }], rule: 'makeup', name: holiday },
    { date: '2026-12-31', spans: [], rule: 'own', name: null },
  ];
  it('are told by their dates, those in a row as one', () => {
    expect(formatExceptions(days, 'zh')).toEqual(['10月1日–10月3日 不开门（国庆节）', '10月5日 不开门（国庆节）', '10月10日 10:30–14:00 17:00–24:00（国庆节）', '12月31日 不开门']);
    expect(formatExceptions(days, 'en')).toEqual(['1 Oct–3 Oct closed (National Day)', '5 Oct closed (National Day)', '10 Oct 10:30–14:00 17:00–24:00 (National Day)', '31 Dec closed']);
  });

  it('are none in a menu that a phone kept from before', () => {
    expect(formatExceptions(undefined, 'zh')).toEqual([]);
  });
});
