import { expect, test } from 'vitest';
import { forgetOrders, readOrders, rememberOrder } from './orders-memory';
import { usePhoneStorage } from './testing/fake-storage';

const phone = usePhoneStorage();
const token = (index: number) => `token-of-at-least-22-letters-${index}`;
const order = (index: number, placedAt = `2026-11-23T03:${String(index % 60).padStart(2, '0')}:00Z`) => ({
  token: token(index),
  shop: 'xiaopu',
  number: index,
  floor: '27',
  placedAt,
});

test('remembers orders, newest first, whatever order they came in', () => {
  for (const index of [5, 9, 7]) rememberOrder(order(index));
  expect(readOrders().map(({ number }) => number)).toEqual([9, 7, 5]);
});

test('the same order again is one', () => {
  rememberOrder(order(5));
  rememberOrder({ ...order(5), number: 6 });
  expect(readOrders()).toEqual([{ ...order(5), number: 6 }]);
});

test('keeps a hundred, and drops the oldest', () => {
  for (let index = 0; index < 101; index++) rememberOrder(order(index, new Date(Date.UTC(2026, 10, 1) + index * 1000).toISOString()));
  expect(readOrders()).toHaveLength(100);
  expect(readOrders().at(-1)?.number).toBe(1);
});

test('forgets what it is told to, and the rest stays', () => {
  for (const index of [1, 2, 3]) rememberOrder(order(index));
  forgetOrders([token(1), token(3), token(8)]);
  expect(readOrders().map(({ number }) => number)).toEqual([2]);
  forgetOrders([token(2)]);
  expect(phone.storage.getItem('upstairs:orders')).toBeNull();
});

test('leaves out what is no order', () => {
  const bad = [null, 7, {}, { ...order(1), token: 'short' }, { ...order(1), number: 1.5 }, { ...order(1), placedAt: 'soon' }, { ...order(1), shop: 3 }];
  phone.storage.setItem('upstairs:orders', JSON.stringify([...bad, order(2)]));
  expect(readOrders()).toEqual([order(2)]);
  phone.storage.setItem('upstairs:orders', '{"token":1}');
  expect(readOrders()).toEqual([]);
});
