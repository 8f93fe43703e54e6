import { describe, expect, test } from 'vitest';
import { isDue, isLater, toMake, windowsToMake } from './in-work';

const noon = Date.parse('2026-03-02T04:00:00.000Z');
const at = (minutes: number) => new Date(noon + minutes * 60_000).toISOString();
const order = (name: string, more: object) => ({ name, status: 'preparing' as const, dueAt: null, windowEndsAt: null, promisedAt: at(15), ...more });

const orders = [
  order('asap', {}),
  order('for half past, later', { status: 'accepted', windowEndsAt: at(45), promisedAt: at(30) }),
  order('for half past, due', { status: 'accepted', dueAt: at(-1), windowEndsAt: at(45), promisedAt: at(30) }),
  order('for one, begun early', { windowEndsAt: at(75), promisedAt: at(60) }),
  order('for one, ready', { status: 'ready', windowEndsAt: at(75), promisedAt: at(60) }),
  order('new, for two', { status: 'placed', windowEndsAt: at(135), promisedAt: at(120) }),
];
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe('what is made together', () => {
  test('now: what is begun or due', () => {
    expect(names(toMake(orders, null, noon))).toEqual(['asap', 'for half past, due', 'for one, begun early']);
  });
  test('for a window: what it promises and is not ready yet, begun or not', () => {
    expect(names(toMake(orders, at(30), noon))).toEqual(['for half past, later', 'for half past, due']);
    expect(names(toMake(orders, at(60), noon))).toEqual(['for one, begun early']);
    // An order without a window is in none, also when its promise falls on the start of one.
    expect(names(toMake(orders, at(15), noon))).toEqual([]);
  });
  test('windows are those of accepted orders, soonest first', () => {
    expect(windowsToMake(orders.toReversed())).toEqual([at(30), at(60)]);
  });
  test('a scheduled order is later until it is due', () => {
    expect(orders.map((each) => isLater(each, noon))).toEqual([false, true, false, false, false, false]);
    expect(orders.map((each) => isDue(each, noon))).toEqual([false, false, true, false, false, false]);
  });
});
