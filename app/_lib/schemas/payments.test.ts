import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parseInput } from '../parse-input';
import { booksSheetSchema, closeShiftSchema, moveCashSchema, openShiftSchema, refundByHandSchema } from './payments';

const move = { shop: 'xiaopu', kind: 'out', amount: 1_200, reason: ' 买  冰 ' };
const close = { shop: 'xiaopu', shift: 'shf_1', counted: 100, expected: -500, reason: '' };
const parts = (change: object = {}) => ({ order: 'ord_1', refund: { kind: 'parts', lines: [{ line: 'lin_1', amount: 500 }], fees: 0, ...change } });

const wrong: [what: string, schema: z.ZodType, input: unknown][] = [
  ['nothing moved', moveCashSchema, { ...move, amount: 0 }],
  ['less than nothing moved', moveCashSchema, { ...move, amount: -1 }],
  ['half a fen moved', moveCashSchema, { ...move, amount: 0.5 }],
  ['a drawer of more than a hundred thousand yuan', openShiftSchema, { shop: 'xiaopu', opening: 10_000_001 }],
  ['no reason', moveCashSchema, { ...move, reason: ' ' }],
  ['a reason that is markup', moveCashSchema, { ...move, reason: '<script>' }],
  ['a reason of 201 letters', closeShiftSchema, { ...close, reason: '长'.repeat(201) }],
  ['a count of less than nothing', closeShiftSchema, { ...close, counted: -1 }],
  ['a refund of less than nothing', refundByHandSchema, parts({ lines: [{ line: 'lin_1', amount: -500 }] })],
  ['a refund of ten million yuan', refundByHandSchema, parts({ fees: 1_000_000_000 })],
  ['an unknown key', refundByHandSchema, { ...parts(), way: 'cash' }],
  ['a day and a month at once', booksSheetSchema, { shop: 'xiaopu', lang: 'en', date: '2026-03-02', month: '2026-03' }],
  ['neither a day nor a month', booksSheetSchema, { shop: 'xiaopu', lang: 'en' }],
  ['a thirteenth month', booksSheetSchema, { shop: 'xiaopu', lang: 'en', month: '2026-13' }],
  ['a day that is none', booksSheetSchema, { shop: 'xiaopu', lang: 'en', date: '2026-02-29' }],
];

describe('what the doors to the day’s money read', () => {
  it('is folded as a person means it', () => {
    expect(parseInput(moveCashSchema, move)).toEqual({ ok: true, value: { ...move, reason: '买 冰' } });
    expect(parseInput(closeShiftSchema, close)).toEqual({ ok: true, value: { ...close, reason: null } });
    expect(parseInput(refundByHandSchema, parts()).ok).toBe(true);
  });

  it.each(wrong)('is not %s', (_, schema, input) => {
    expect(parseInput(schema, input).ok).toBe(false);
  });
});
