import { describe, expect, it } from 'vitest';
import { minutesAndSeconds, wholeMinutes } from './elapsed';
import { deskOrder, orderLine, weighedLine } from './testing/desk-order';
import { judgeWeight, scaleDigits, unweighedLines } from './weighing';

describe('weighing', () => {
  it('asks for the weighed lines that the scale has not seen', () => {
    const order = deskOrder({ lines: [orderLine(), weighedLine(), weighedLine({ finalGrams: 480 }), weighedLine()] });
    expect(unweighedLines(order)).toEqual([1, 3]);
  });

  it.each([
    [500, 'fine'],
    [250, 'fine'],
    [750, 'fine'],
    [249, 'far'],
    [751, 'far'],
    [1500, 'far'],
    [1501, 'impossible'],
    [0, 'impossible'],
    [NaN, 'impossible'],
  ])('%d g where 500 g were asked for is %s', (grams, verdict) => {
    expect(judgeWeight(grams, 500)).toBe(verdict);
  });

  it('keeps to digits that a scale can show', () => {
    expect(scaleDigits('0512')).toBe('512');
    expect(scaleDigits('5 1a2g')).toBe('512');
    expect(scaleDigits('123456')).toBe('12345');
  });
});

describe('ages', () => {
  it('count to the second, then to the minute, and never below nothing', () => {
    expect(minutesAndSeconds(41_900)).toBe('0:41');
    expect(minutesAndSeconds(725_000)).toBe('12:05');
    expect(minutesAndSeconds(-5_000)).toBe('0:00');
    expect(wholeMinutes(239_999)).toBe(3);
    expect(wholeMinutes(-1)).toBe(0);
  });
});
