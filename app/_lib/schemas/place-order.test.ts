import { expect, test } from 'vitest';
import { parseInput } from '../parse-input';
import { placeOrderSchema } from './place-order';

const body = {
  key: 'a'.repeat(32),
  replaces: 'b'.repeat(32),
  shop: 'xiaopu',
  placard: null,
  fulfilment: 'delivery',
  floor: '27',
  room: null,
  name: '林',
  note: null,
  timing: { kind: 'asap' },
  payment: 'cash',
  locale: 'zh',
  lines: [{ item: 'apple', options: [], quantity: 1, grams: null, shownUnitPrice: 300 }],
  shown: { deliveryFee: 0, smallOrderFee: 0, total: 300 },
};

test('an order may take the place of another attempt, or of none', () => {
  expect(parseInput(placeOrderSchema, body)).toEqual({ ok: true, value: body });
  expect(parseInput(placeOrderSchema, { ...body, replaces: null }).ok).toBe(true);
});

test('an order that replaces itself is refused', () => {
  expect(parseInput(placeOrderSchema, { ...body, replaces: body.key })).toEqual({
    ok: false,
    error: { code: 'invalid', fields: { replaces: 'custom' } },
  });
});

test.each([
  ['k7qm2x', true],
  ['k7qm2xk7qm2x', true],
  ['k7qm2', false],
  ['k7qm2xk7q', true],
  ['k7qm2xk7', false],
  ['k7qm2xk7qm2xk7qm2x', false],
])('the body of an earlier page brings a placard’s code, a newer one also a link’s in its place: %s', (code, isOne) => {
  expect(parseInput(placeOrderSchema, { ...body, placard: { floor: '27', code } }).ok).toBe(isOne);
});
