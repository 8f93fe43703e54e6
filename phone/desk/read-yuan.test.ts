import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readYuan, writeYuan } from './read-yuan';

it.each([['15', 1500], ['1.5', 150], ['¥1.50', 150], ['０．０５', 5], ['0', 0], [' 20 元 ', 2000]])('%j is %i fen', (typed, fen) => expect(readYuan(typed)).toBe(fen));
it.each(['', '-1', '1.234', '1,50', '1e3', 'free', '.5', '12345678', 'NaN'])('%j is no amount', (typed) => expect(readYuan(typed)).toBeNull());

it('what is written is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (fen) => {
    expect(readYuan(writeYuan(fen))).toBe(fen);
  }));
});
