import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLastOwner } from './staff-list';

it('only the one owner of a shop is its last', () => {
  expect(isLastOwner(['a'], 'a')).toBe(true);
  expect(isLastOwner(['a', 'b'], 'a')).toBe(false);
  expect(isLastOwner(['b'], 'a')).toBe(false);
  expect(isLastOwner([], 'a')).toBe(false);
});

it('as long as nobody who is the last owner goes, an owner stays', () => {
  const people = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(fc.uniqueArray(people, { minLength: 1 }), fc.array(people), (owners, leaving) => {
      const left = leaving.reduce((now, person) => (isLastOwner(now, person) ? now : now.filter((owner) => owner !== person)), owners);
      expect(left.length).toBeGreaterThan(0);
    }),
  );
});
