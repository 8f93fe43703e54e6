import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveTo } from './move';

test('one goes where it is put and the rest keep their order', () => {
  expect(moveTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
  expect(moveTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(moveTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
  expect(moveTo(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moveTo(['a', 'b'], 'z', 0)).toEqual(['a', 'b']);
});

test('nothing is lost and nothing comes twice', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.nat(), fc.integer(), (all, which, place) => {
      const id = all[which % all.length]!;
      const moved = moveTo(all, id, place);
      expect([...moved].sort()).toEqual([...all].sort());
      expect(moved.filter((each) => each !== id)).toEqual(all.filter((each) => each !== id));
    }),
  );
});
