import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput } from './parse-input';

const schema = z.strictObject({ shop: z.string(), lines: z.array(z.strictObject({ quantity: z.int().min(1) })) });
const good = { shop: 'xiaopu', lines: [{ quantity: 2 }] };

test('what fits is answered', () => {
  expect(parseInput(schema, good)).toEqual({ ok: true, value: good });
});

test.each([
  ['an unknown key', { ...good, total: 1 }, { total: 'unknown' }],
  ['an unknown key within', { ...good, lines: [{ quantity: 1, price: 1 }] }, { 'lines.0.price': 'unknown' }],
  ['a missing field', { shop: 'xiaopu' }, { lines: 'invalid_type' }],
  ['a value out of range', { ...good, lines: [{ quantity: 0 }] }, { 'lines.0.quantity': 'too_small' }],
  ['a fraction', { ...good, lines: [{ quantity: 1.5 }] }, { 'lines.0.quantity': 'invalid_type' }],
  ['no object', null, { '': 'invalid_type' }],
  ['a list', [good], { '': 'invalid_type' }],
  ['a prototype', JSON.parse('{"shop":"xiaopu","lines":[],"__proto__":{"admin":true}}'), { input: 'unknown' }],
  ['a prototype within', JSON.parse('{"shop":"xiaopu","lines":[{"quantity":1,"__proto__":{}}]}'), { input: 'unknown' }],
])('%s is refused by its field', (_, input: unknown, fields) => {
  expect(parseInput(schema, input)).toEqual({ ok: false, error: { code: 'invalid', fields } });
});

test('something nested without end is refused before a schema walks it', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(parseInput(z.looseObject({}), circle).ok).toBe(false);
});
