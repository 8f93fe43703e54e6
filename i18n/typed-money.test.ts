import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fenOf, typedFen, unsignedFen } from './typed-money';
import { wholeOf } from './typed-number';

test.each([
  ['4.5', 450], ['4.50', 450], ['¥4.50', 450], ['￥ 12', 1200], [' 20 元 ', 2000], ['12元', 1200], ['１２。５', 1250], ['０．０５', 5], ['0', 0], ['-1', -100],
  ['1,234.00', 123_400], ['1,200', 120_000], ['10000', 1_000_000],
])('%s is an amount', (typed, fen) => expect(fenOf(typed)).toBe(fen));

test.each(['', 'free', '十二', '4.505', '4..5', '.', '.5', '1e9', '12,5', '1,50', '0x10', 'NaN', 'Infinity', '4 5.', '--1', '1234567890'])('%j is no amount', (typed) =>
  expect(fenOf(typed)).toBeNaN(),
);

test('every amount survives its field', () => {
  fc.assert(fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (fen) => fenOf(typedFen(fen)) === fen));
});

test('an amount to collect is never less than nothing, nor more than may be', () => {
  expect(['15', '0', '-0', '-1', '', 'free'].map((typed) => unsignedFen(typed))).toEqual([1500, 0, 0, null, null, null]);
  expect(['10000', '10000.01'].map((typed) => unsignedFen(typed, 1_000_000))).toEqual([1_000_000, null]);
});

test('whole numbers are read as they are typed on either keyboard', () => {
  expect(['500', '500 g', '５００克', '1,000', '-1'].map(wholeOf)).toEqual([500, 500, 500, 1000, -1]);
  for (const typed of ['', '1.5', 'five', '1e9', '9'.repeat(13)]) expect(wholeOf(typed)).toBeNaN();
});
