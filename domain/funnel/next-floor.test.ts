import { describe, expect, it } from 'vitest';
import { type FloorFacts, nextFloors } from './next-floor';
import { noPhones } from './trail';

const floor = (label: string, facts: Partial<FloorFacts> = {}): FloorFacts => ({ ...noPhones, floor: label, rooms: 40, orders: 0, hangsFor: 28, ...facts });
const usual = ['2', '3', '5'].map((label) => floor(label, { phones: 20, ordered: 10, orders: 14 }));
const named = (floors: readonly FloorFacts[]) => nextFloors(floors).floors.map(({ floor: label, why }) => [label, why]);

describe('which floor next', () => {
  it('is where people scan and do not order, most missing orders first', () => {
    expect(named([...usual, floor('6', { phones: 12, ordered: 2 }), floor('7', { phones: 30, ordered: 3 })])).toEqual([['7', 'no_orders'], ['6', 'no_orders']]);
    expect(nextFloors([...usual, floor('6', { phones: 20, ordered: 0 })]).floors[0]).toEqual({ floor: '6', rooms: 40, phones: 20, ordered: 0, orders: 0, why: 'no_orders', usual: 38 });
  });

  it('says nothing of the orders of a floor that hardly anybody scanned', () => {
    expect(named([...usual, floor('6', { phones: 7, rooms: 10 })])).toEqual([]);
    expect(named([...usual, floor('6', { phones: 8, rooms: 10 })])).toEqual([['6', 'no_orders']]);
  });

  it('is where nothing hangs: first where orders come all the same, by rooms; a floor of neither rooms nor orders is none', () => {
    const bare = { hangsFor: null };
    const floors = [...usual, floor('8', { ...bare, rooms: 42 }), floor('9', { ...bare, orders: 2 }), floor('10', { ...bare, orders: 1, rooms: 4 }), floor('B1', { ...bare, rooms: 0 })];
    expect(named(floors)).toEqual([['10', 'unposted'], ['9', 'unposted'], ['8', 'unposted']]);
    expect(nextFloors(floors).floors[0]).toMatchObject({ per100Rooms: 25 });
  });

  it('is where a placard hangs long and is hardly scanned', () => {
    expect(named([...usual, floor('6', { phones: 2, hangsFor: 14 }), floor('7', { phones: 2, hangsFor: 13 }), floor('8', { phones: 9, ordered: 5, hangsFor: 14 })])).toEqual([['6', 'unseen']]);
  });

  it('compares nothing by too few phones, and says so', () => {
    const few = [floor('2', { phones: 20, ordered: 10 }), floor('3', { phones: 9 }), floor('8', { hangsFor: null })];
    expect(nextFloors(few)).toMatchObject({ phones: 29, tooFew: true, floors: [{ floor: '8', why: 'unposted' }] });
    expect(nextFloors([...few, floor('5', { phones: 1 })])).toMatchObject({ tooFew: false });
    expect(nextFloors([])).toEqual({ phones: 0, tooFew: true, floors: [] });
  });

  it('names each floor once, and six at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => floor(`${20 + index}`, { phones: 20 }));
    expect(nextFloors([...usual, ...many]).floors).toHaveLength(6);
  });
});
