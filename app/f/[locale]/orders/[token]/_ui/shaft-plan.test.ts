import { describe, expect, it } from 'vitest';
import { liftRoute } from '@/domain/building/lift-route';
import { tower } from '@/domain/testing/tower';
import { planShaft, wellOfCar } from './shaft-plan';

const floors = tower.floors.map(({ label }) => label);
const plan = (from: string, to: string) => planShaft(floors, liftRoute(tower, from, to)!, from);

describe('the drawing of a bag’s way', () => {
  it('is one well from the shop’s floor to the customer’s, without the floors that the tower skips', () => {
    const [well, ...others] = plan('20', '27');
    expect(others).toEqual([]);
    expect(well).toMatchObject({ bank: 'mid', top: 0, foot: 1 });
    expect(well!.marks.map(({ label }) => label)).toEqual(['20', '21', '22', '23', '25', '26', '27']);
    expect(well!.marks.every(({ named }) => named)).toBe(true);
    expect(well!.marks.map(({ at }) => at)).toEqual([...well!.marks.map(({ at }) => at)].sort((a, b) => b - a));
  });

  it('puts the higher floor on top when the bag goes down', () => {
    const [well] = plan('27', '18');
    expect(well!.marks.at(-1)).toMatchObject({ label: '27', at: 0, stop: true });
    expect(well!.marks[0]).toMatchObject({ label: '18', at: 1, stop: true });
  });

  it('is two wells on one scale where the lift has to be changed', () => {
    const [down, up] = plan('20', '40');
    expect([down!.bank, up!.bank]).toEqual(['mid', 'high']);
    expect([down!.foot, up!.foot]).toEqual([1, 1]);
    expect(up!.top).toBe(0);
    expect(down!.top).toBeGreaterThan(0.4);
  });

  it('names stops always and never lets names run into each other', () => {
    for (const to of floors.filter((label) => label !== '20')) {
      for (const { marks, top, foot } of plan('20', to)) {
        expect(marks.filter(({ stop }) => stop).every(({ named }) => named)).toBe(true);
        const named = marks.filter((mark) => mark.named).map(({ at }) => at * (foot - top)).sort((a, b) => a - b);
        const between = named.slice(1).map((at, index) => at - named[index]!);
        expect(marks.length < 3 || Math.min(...between) >= 0.085 - 1e-9).toBe(true);
      }
    }
  });

  it('is a single stop where no lift is needed', () => {
    expect(planShaft(floors, [], '20')).toEqual([{ bank: null, top: 0, foot: 1, marks: [{ label: '20', at: 0.5, named: true, stop: true }] }]);
  });

  it('has the car in the first lift until it arrived', () => {
    const wells = plan('20', '40');
    expect(wellOfCar(wells, '20', false)).toBe(0);
    expect(wellOfCar(wells, '1', false)).toBe(0);
    expect(wellOfCar(wells, '40', true)).toBe(1);
  });
});
