import { expect, test } from 'vitest';
import type { Opening } from '../menu/shop';
import { nextOpening } from './next-opening';

const zone = 'Asia/Shanghai';
const workdays = [1, 2, 3, 4, 5].flatMap((weekday): Opening[] => [
  { weekday, opens: 630, closes: 840 },
  { weekday, opens: 1020, closes: 1200 },
]);
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday): Opening => ({ weekday, opens: 0, closes: 1440 }));
const at = (local: string) => new Date(`${local}+08:00`);

test.each([
  ['at lunch until the evening', workdays, '2026-11-23T12:00', '2026-11-23T17:00'],
  ['in the evening until tomorrow’s lunch', workdays, '2026-11-23T18:00', '2026-11-24T10:30'],
  ['on Friday evening until Monday', workdays, '2026-11-27T18:00', '2026-11-30T10:30'],
  ['before lunch it means lunch, and ends in the evening', workdays, '2026-11-23T09:00', '2026-11-23T17:00'],
  ['a shop that never closes begins anew at midnight', always, '2026-11-23T12:00', '2026-11-24T00:00'],
  ['so does one at the stroke of midnight, the next one', always, '2026-11-24T00:00', '2026-11-25T00:00'],
  ['a shop without hours too', [], '2026-11-23T12:00', '2026-11-24T00:00'],
])('%s', (_, hours, from, until) => {
  expect(nextOpening({ hours }, zone, at(from))).toEqual(at(until));
});
