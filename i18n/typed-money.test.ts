import { expect, test } from 'vitest';
import { fenOf, typedFen } from './typed-money';
import { wholeOf } from './typed-number';

test.each([
  ['4.5', 450], ['4.50', 450], ['¥4.50', 450], ['￥ 12', 1200], ['12元', 1200], ['１２。５', 1250], ['0', 0], ['-1', -100], ['1,234.00', 123_400], ['10000', 1_000_000],
])('%s is an amount', (typed, fen) => expect(fenOf(typed)).toBe(fen));

test.each(['', 'free', '4.505', '4..5', '.', '1e9', '12,5', '0x10', 'Infinity', '4 5.', '--1'])('%j is no amount', (typed) => expect(fenOf(typed)).toBeNaN());

test('every amount survives its field', () => {
  for (const fen of [1, 9, 10, 99, 100, 450, 999_999, 1_000_000]) expect(fenOf(typedFen(fen))).toBe(fen);
});

test('whole numbers are read as they are typed on either keyboard', () => {
  expect(['500', '500 g', '５００克', '1,000', '-1'].map(wholeOf)).toEqual([500, 500, 500, 1000, -1]);
  for (const typed of ['', '1.5', 'five', '1e9', '9'.repeat(13)]) expect(wholeOf(typed)).toBeNaN();
});
