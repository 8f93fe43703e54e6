import { expect, test } from 'vitest';
import { formatHours } from './hours';

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
