import { expect, it } from 'vitest';
import { parseYuan } from './parse-yuan';

it.each([
  ['12', 1200],
  ['12.5', 1250],
  ['12.05', 1205],
  ['￥12.50', 1250],
  ['１２．５', 1250],
  ['1,200', 120_000],
  ['0', 0],
  ['100000', 10_000_000],
])('%s is %i fen', (typed, amount) => {
  expect(parseYuan(typed)).toBe(amount);
});

it.each(['', '-1', '12.505', '1e5', '100000.01', '9999999', '十二', '12元', '.5'])('%s is no amount', (typed) => {
  expect(parseYuan(typed)).toBeNull();
});
