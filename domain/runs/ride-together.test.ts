import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bagsOf } from './bag';
import { rideTogether, unitsOf } from './ride-together';

const order = (id: string, floor: string, group: string | null, bags = 1, promisedAt = 100, readyAt = 10) => ({ id, floor, group, bags, promisedAt, readyAt });

it('orders of a group for one floor are one; other floors, other groups and everybody else are not', () => {
  const orders = [order('a', '27', 'g'), order('b', '27', null), order('c', '27', 'g', 2, 90, 20), order('d', '28', 'g'), order('e', '27', 'h'), order('f', '27', null)];
  expect(unitsOf(orders).map((unit) => unit.map(({ id }) => id))).toEqual([['a', 'c'], ['b'], ['d'], ['e'], ['f']]);
  const { orders: one, idsOf } = rideTogether(orders);
  expect(one[0]).toEqual({ id: 'a', floor: '27', bags: 3, promisedAt: 90, readyAt: 20 });
  expect([idsOf(one[0]!), idsOf(one[1]!)]).toEqual([['a', 'c'], ['b']]);
});

it('loses and doubles nobody, and carries the same bags', () => {
  const any = fc.array(fc.record({ floor: fc.constantFrom('27', '28'), group: fc.constantFrom(null, 'g', 'h'), bags: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(any, (some) => {
      const orders = some.map((each, index) => order(`o${index}`, each.floor, each.group, each.bags));
      const { orders: units, idsOf } = rideTogether(orders);
      expect(units.flatMap(idsOf).sort()).toEqual(orders.map(({ id }) => id).sort());
      expect(bagsOf(units)).toBe(bagsOf(orders));
    }),
  );
});
