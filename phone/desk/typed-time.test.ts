import { expect, it } from 'vitest';
import { parseTime, readSpan, tidyTime } from './typed-time';

it.each([
  ['9', 540], ['09', 540], ['930', 570], ['0930', 570], ['9:30', 570], ['9：30', 570], ['9.30', 570], [' 21:05 ', 1265], ['24', 1440], ['24:00', 1440], ['0', 0],
])('reads %j as %i minutes', (text, minutes) => {
  expect(parseTime(text)).toBe(minutes);
});

it.each(['', '9:', '9:60', '24:01', '25', '9 30', '-1', 'noon', '9:3', '12345'])('%j is no time', (text) => {
  expect(parseTime(text)).toBeNaN();
  expect(tidyTime(text)).toBe(text);
});

it('takes a closing at 0:00 for midnight, unless the day would begin there', () => {
  expect(readSpan({ opens: '17:00', closes: '0:00' })).toEqual({ opens: 1020, closes: 1440 });
  expect(readSpan({ opens: '0', closes: '0' })).toEqual({ opens: 0, closes: 0 });
});
