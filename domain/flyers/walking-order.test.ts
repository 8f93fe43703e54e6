import fc from 'fast-check';
import { expect, it } from 'vitest';
import { walkingOrder } from './walking-order';

const floor = (label: string, position: number) => ({ label, position, rooms: [] });
const bank = (id: string, floors: string[]) => ({ id, name: { zh: id, en: id }, floors });
const tower = {
  floors: [floor('B1', -1), floor('1', 0), floor('2', 1), floor('16', 15), floor('17', 16), floor('roof', 40)],
  liftBanks: [bank('low', ['B1', '1', '2']), bank('mid', ['B1', '1', '16', '17'])],
};
const all = new Set(tower.floors.map(({ label }) => label));

it('goes by bank, from the top down; where one changes, with the first bank; last where no lift stops', () => {
  expect(walkingOrder(tower, all).map((walk) => [walk.bank?.id ?? null, walk.floors])).toEqual([
    ['low', ['2', '1', 'B1']], ['mid', ['17', '16']], [null, ['roof']],
  ]);
  expect(walkingOrder(tower, new Set(['16', 'B1'])).map(({ floors }) => floors)).toEqual([['B1'], ['16']]);
});

it('names every floor that is wanted once, whatever the banks', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray([...all]), { maxLength: 4 }), fc.subarray([...all]), (stops, wanted) => {
      const liftBanks = stops.map((floors, at) => bank(`bank ${at}`, floors));
      const walked = walkingOrder({ ...tower, liftBanks }, new Set(wanted)).flatMap(({ floors }) => floors);
      expect([...walked].sort()).toEqual([...wanted].sort());
    }),
  );
});
