import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placardAlphabet } from '../ids';
import { tower } from '../testing/tower';
import { findFloor, parseFloorLabel } from './floor';
import { reservedWords } from './reserved-words';
import { liftRoute } from './lift-route';
import { parsePlacard, placardPath } from './placard';
import { parseRoom } from './room';

describe('parseFloorLabel', () => {
  it('reads labels in any case', () => {
    expect(parseFloorLabel('27')).toBe('27');
    expect(parseFloorLabel('b1')).toBe('B1');
  });

  it.each(['', '0', '007', '1000', '-1', '27a', '２７', '27 ', 'B', '../1', ...reservedWords])('refuses "%s"', (text) => {
    expect(parseFloorLabel(text)).toBeNull();
  });
});

describe('parsePlacard', () => {
  it('reads what any placard holds, typed in any case', () => {
    const codes = fc.string({ unit: fc.constantFrom(...placardAlphabet), minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...tower.floors), codes, (floor, code) => {
        const text = placardPath({ floor: floor.label, code }).slice('/f/q/'.length);
        expect(parsePlacard(text)).toEqual({ floor: floor.label, code });
        expect(parsePlacard(text.toUpperCase())).toEqual({ floor: floor.label, code });
      }),
    );
  });

  it('keeps the floor where the code is no code', () => {
    expect(parsePlacard('27-k7qm2')).toEqual({ floor: '27', code: null });
    expect(parsePlacard('27-k0qm2x')).toEqual({ floor: '27', code: null });
    expect(parsePlacard('999x-k7qm2x')).toEqual({ floor: null, code: 'k7qm2x' });
    expect(parsePlacard('nonsense')).toEqual({ floor: null, code: null });
  });
});

describe('parseRoom', () => {
  const floor = findFloor(tower, '27')!;
  it.each(['2708', '08', '8', ' 08 '])('reads "%s" as 2708', (typed) => expect(parseRoom(floor, typed)).toBe('2708'));
  it.each(['2709', '99', '3708', '', '27'])('finds no room "%s"', (typed) => expect(parseRoom(floor, typed)).toBeNull());

  it('knows basements and one-digit floors', () => {
    expect(parseRoom(findFloor(tower, 'B1')!, 'b108')).toBe('B108');
    expect(parseRoom(findFloor(tower, '8')!, '42')).toBe('0842');
  });
});

describe('liftRoute', () => {
  it('takes one lift within a bank, up or down', () => {
    expect(liftRoute(tower, '20', '27')).toEqual([{ bank: 'mid', from: '20', to: '27', direction: 'up' }]);
    expect(liftRoute(tower, '20', '16')).toEqual([{ bank: 'mid', from: '20', to: '16', direction: 'down' }]);
  });

  it('changes at 1 between banks', () => {
    expect(liftRoute(tower, '20', '38')).toEqual([
      { bank: 'mid', from: '20', to: '1', direction: 'down' },
      { bank: 'high', from: '1', to: '38', direction: 'up' },
    ]);
  });

  it('needs no lift on the same floor, and knows no way to a floor that is not there', () => {
    expect(liftRoute(tower, '20', '20')).toEqual([]);
    expect(liftRoute(tower, '20', '13')).toBeNull();
  });

  it('leads from every floor to every other over legs that join', () => {
    const floor = fc.constantFrom(...tower.floors.map(({ label }) => label));
    fc.assert(
      fc.property(floor, floor, (from, to) => {
        const legs = liftRoute(tower, from, to)!;
        const stops = [from, ...legs.map((leg) => leg.to)];
        expect(stops.at(-1)).toBe(to);
        legs.forEach((leg, i) => {
          expect(leg.from).toBe(stops[i]);
          const bank = tower.liftBanks.find(({ id }) => id === leg.bank)!;
          expect(bank.floors).toEqual(expect.arrayContaining([leg.from, leg.to]));
        });
      }),
    );
  });
});
