import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeStops } from './describe-stops';
import { buildingLimits } from './limits';
import { floorFault, proposePlace } from './place-floor';
import { type BankInput, proposeStops, stopsBetween, unserved } from './plan-banks';
import { type BuildingInput, planBuilding } from './plan-building';
import { entrance, type FloorRange, planFloors } from './plan-floors';
import { parseRoomLabel, patternRooms } from './plan-rooms';
import { parseRoom } from './room';

const name = { zh: '春申大厦', en: '' };
const range: FloorRange = { from: 1, to: 16, skipped: [4, 13, 14], basements: 2 };
const bank = (stops: readonly string[]): BankInput => ({ name: { zh: '电梯', en: 'Lifts' }, stops });
const { labels } = planFloors(range);
const good: BuildingInput = { name, floors: range, banks: [bank(labels)], rooms: { kind: 'pattern', from: 1, to: 42 } };
const fieldsOf = (change: Partial<BuildingInput>) => {
  const planned = planBuilding({ ...good, ...change });
  return !planned.ok && planned.error.code === 'invalid' ? planned.error.fields : null;
};

/** Ranges as people could type them, sound or not. */
const anyRange = fc.record({
  from: fc.integer({ min: -2, max: 1_010 }),
  to: fc.integer({ min: -2, max: 1_010 }),
  skipped: fc.array(fc.integer({ min: -2, max: 1_010 }), { maxLength: 30 }),
  basements: fc.integer({ min: -1, max: 11 }),
});
const soundRange = fc
  .record({ from: fc.integer({ min: 1, max: 800 }), more: fc.integer({ min: 0, max: 180 }), skipped: fc.array(fc.integer({ min: 1, max: 990 }), { maxLength: 40 }), basements: fc.integer({ min: 0, max: 9 }) })
  .map(({ from, more, skipped, basements }): FloorRange => ({ from, to: from + more, skipped, basements }))
  .filter((each) => planFloors(each).labels.length > 0);

describe('floors', () => {
  it('stand from below, the deepest basement first, without what the tower skips', () => {
    expect(labels).toEqual(['B2', 'B1', '1', '2', '3', '5', '6', '7', '8', '9', '10', '11', '12', '15', '16']);
    expect(entrance(labels)).toBe('1');
    expect(entrance(['B1', '5', '6'])).toBe('5');
  });

  it('are a building of 1 to 200 with unique labels, or faults by field, whatever is typed', () => {
    fc.assert(
      fc.property(anyRange, (typed) => {
        const { labels: planned, faults } = planFloors(typed);
        expect(planned.length === 0).toBe(Object.keys(faults).length > 0);
        expect(planned.length).toBeLessThanOrEqual(buildingLimits.floors.most);
        expect(new Set(planned).size).toBe(planned.length);
        for (const label of planned) expect(typed.skipped.map(String)).not.toContain(label);
      }),
    );
  });

  it.each<[string, Partial<FloorRange>, object]>([
    ['none', { from: 3, to: 3, skipped: [3] }, { floors: 'none' }],
    ['backward', { from: 9, to: 3 }, { 'floors.to': 'backward' }],
    ['500', { to: 500 }, { floors: 'too_many' }],
    ['from 0', { from: 0 }, { 'floors.from': 'not_a_floor_number' }],
    ['a half', { to: 8.5 }, { 'floors.to': 'not_a_floor_number' }],
    ['ten basements', { basements: 10 }, { 'floors.basements': 'not_basements' }],
  ])('%s are refused', (_, change, faults) => expect(fieldsOf({ floors: { ...range, ...change } })).toMatchObject(faults));
});

describe('lift banks', () => {
  it('as proposed serve every floor, each climbs somewhere, and all meet at the entrance', () => {
    fc.assert(
      fc.property(soundRange, fc.integer({ min: 1, max: 12 }), (typed, count) => {
        const of = planFloors(typed).labels;
        const banks = proposeStops(of, count).map(bank);
        expect(banks).toHaveLength(count);
        expect(unserved(of, banks)).toEqual([]);
        for (const { stops } of banks) expect(stops).toContain(entrance(of));
        expect(planBuilding({ ...good, floors: typed, banks, rooms: { kind: 'none' } }).ok).toBe(true);
      }),
    );
  });

  it('stop between two floors, whichever is named first', () => {
    expect(stopsBetween(labels, '2', '6')).toEqual(['2', '3', '5', '6']);
    expect(stopsBetween(labels, '6', '2')).toEqual(['2', '3', '5', '6']);
    expect(stopsBetween(labels, '2', '13')).toEqual([]);
  });

  it('are told as runs of neighbours, over what the tower skips', () => {
    expect(describeStops(labels, ['16', 'B2', '2', '3', '5', '6', '9', '10'])).toBe('B2, 2–6, 9, 10, 16');
    expect(describeStops(labels, labels)).toBe('B2–16');
    expect(describeStops(labels, [])).toBe('');
  });

  it.each<[string, readonly BankInput[], object]>([
    ['none', [], { banks: 'none' }],
    ['thirteen', Array.from({ length: 13 }, () => bank(labels)), { banks: 'too_many' }],
    ['one without a stop', [bank(labels), bank([])], { 'banks.1.stops': 'none' }],
    ['a stop that is no floor', [bank([...labels, '13'])], { 'banks.0.stops': 'unknown_floor' }],
    ['a stop twice', [bank([...labels, '1'])], { 'banks.0.stops': 'duplicate' }],
    ['a floor without a lift', [bank(labels.slice(1))], { banks: 'unserved' }],
    ['a bank without a name', [{ name: { zh: ' ', en: 'x'.repeat(41) }, stops: labels }], { 'banks.0.name': 'required', 'banks.0.nameEn': 'too_long' }],
  ])('%s are refused', (_, banks, faults) => expect(fieldsOf({ banks })).toEqual(faults));
});

describe('rooms', () => {
  it('by a pattern follow the floor’s label, and what somebody types finds them', () => {
    expect(patternRooms('27', 1, 42).slice(0, 2)).toEqual(['2701', '2702']);
    expect(patternRooms('8', 9, 10)).toEqual(['0809', '0810']);
    expect(patternRooms('B1', 100, 100)).toEqual(['B1100']);
    fc.assert(
      fc.property(soundRange, fc.integer({ min: 1, max: 200 }), (typed, to) => {
        const planned = planBuilding({ ...good, floors: typed, banks: [bank(planFloors(typed).labels)], rooms: { kind: 'pattern', from: 1, to } });
        if (!planned.ok) throw new Error(JSON.stringify(planned.error));
        for (const floor of planned.value.floors) {
          expect(floor.rooms).toHaveLength(to);
          expect(parseRoom(floor, String(to))).toBe(floor.rooms.at(-1));
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each(['2701', '2701A', '前台', 'A-3', '3/F East', '12.5', '#8'.slice(1)])('%s is a room', (text) => expect(parseRoomLabel(text)).toBe(text.toUpperCase()));
  it.each(['', '=1+1', '+86', '-1', '@SUM(A1)', '"2701"', '<b>', 'x'.repeat(13), '\t2701,'])('%j is none', (text) => expect(parseRoomLabel(text)).toBeNull());

  it.each<[string, BuildingInput['rooms'], object]>([
    ['201 on a floor', { kind: 'pattern', from: 1, to: 201 }, { rooms: 'too_many' }],
    ['backward', { kind: 'pattern', from: 5, to: 4 }, { 'rooms.to': 'backward' }],
    ['from 0', { kind: 'pattern', from: 0, to: 4 }, { 'rooms.from': 'not_a_room_number' }],
    ['of a floor that is not there', { kind: 'list', floors: [{ floor: '13', rooms: ['1301'] }] }, { 'rooms.13': 'unknown_floor' }],
    ['twice', { kind: 'list', floors: [{ floor: '12', rooms: ['1201a', '1201A'] }] }, { 'rooms.12': 'duplicate' }],
    ['a formula', { kind: 'list', floors: [{ floor: '12', rooms: ['=1201'] }] }, { 'rooms.12': 'not_a_room' }],
  ])('%s are refused', (_, rooms, faults) => expect(fieldsOf({ rooms })).toEqual(faults));
});

describe('a building', () => {
  it('is planned whole, names trimmed, positions from 1', () => {
    const planned = planBuilding({ ...good, name: { zh: ' 春申大厦 ', en: '' } });
    expect(planned).toMatchObject({ ok: true, value: { name, floors: { length: 15 } } });
    expect(planned.ok && planned.value.floors.map(({ position }) => position)).toEqual(labels.map((_, index) => index + 1));
  });

  it('tells all its faults at once', () => {
    expect(fieldsOf({ name: { zh: '', en: '' }, banks: [], rooms: { kind: 'pattern', from: 0, to: 1 } })).toEqual({ name: 'required', banks: 'none', 'rooms.from': 'not_a_room_number' });
    expect(fieldsOf({ name: { zh: '楼'.repeat(41), en: '' } })).toEqual({ name: 'too_long' });
  });
});

describe('a floor that joins later', () => {
  it('is proposed where its number belongs', () => {
    expect(proposePlace(labels, '13')).toBe('12');
    expect(proposePlace(labels, '17')).toBe('16');
    expect(proposePlace(labels, 'B3')).toBeNull();
    expect(proposePlace(['1', '2'], 'B1')).toBeNull();
    expect(proposePlace(['B1', '2'], '1')).toBe('B1');
  });

  it.each([['', 'required'], ['menu', 'reserved'], ['13a', 'not_a_floor'], ['B10', 'not_a_floor'], [' b2 ', 'duplicate'], ['13', null]])('%j: %s', (typed, fault) => {
    expect(floorFault(labels, typed)).toBe(fault);
  });

  it('is one too many in a building of two hundred', () => {
    const full = planFloors({ from: 1, to: 200, skipped: [], basements: 0 }).labels;
    expect(floorFault(full, '201')).toBe('too_many');
  });
});
