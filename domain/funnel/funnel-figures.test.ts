import { describe, expect, it } from 'vitest';
import { drawFacade } from './draw-facade';
import { conversionOf, lightFacade, windowsPerFloor } from './facade';
import { costPerNewcomer, type FloorRow } from './funnel-report';
import { spanOf } from './period';
import { shareOfRun } from './printing';
import { noPhones } from './trail';

const row = (floor: string, facts: Partial<FloorRow> = {}): FloorRow => ({ ...noPhones, floor, isGone: false, orders: 0, ...facts });
const words = { building: '<Tower> & "Co"', caption: 'Orders', legend: 'One window' };

describe('periods', () => {
  it.each([
    ['week', '2026-11-23', { from: '2026-11-23', to: '2026-11-23' }],
    ['week', '2026-11-29', { from: '2026-11-23', to: '2026-11-29' }],
    ['month', '2026-11-23', { from: '2026-10-27', to: '2026-11-23' }],
  ] as const)('%s of %s', (period, today, span) => {
    expect(spanOf(period, today)).toEqual(span);
  });
});

describe('the façade', () => {
  it('lights a window for each, or for so many that the brightest floor fits', () => {
    const few = lightFacade([row('2', { orders: 3 }), row('3')], 'orders');
    expect(few).toEqual({ perWindow: 1, floors: [{ floor: '2', value: 3, lit: 3 }, { floor: '3', value: 0, lit: 0 }] });
    const many = lightFacade([row('2', { orders: 100 }), row('3', { orders: 1 })], 'orders');
    expect([many.perWindow, ...many.floors.map(({ lit }) => lit)]).toEqual([9, windowsPerFloor, 1]);
  });

  it('lights all of a floor where everybody who scanned ordered, and none where nobody scanned', () => {
    const floors = [row('2', { phones: 8, ordered: 8 }), row('3', { phones: 3, ordered: 1 }), row('5')];
    expect(lightFacade(floors, 'conversion').floors.map(({ lit }) => lit)).toEqual([windowsPerFloor, 4, 0]);
    expect(floors.map(conversionOf)).toEqual([100, 33, null]);
  });

  it('has no floor that is gone', () => {
    expect(lightFacade([row('2', { isGone: true, phones: 9 }), row('3')], 'phones').floors).toHaveLength(1);
  });

  it('is drawn with the highest floor on top, and takes no name for a tag', () => {
    const svg = drawFacade(lightFacade([row('2', { orders: 1 }), row('3')], 'orders'), words);
    expect(svg.match(/class="lit"/g)).toHaveLength(1);
    expect(svg.match(/class="dark"/g)).toHaveLength(2 * windowsPerFloor - 1);
    expect(svg).not.toContain('<Tower>');
    const y = (floor: string) => Number(new RegExp(`y="([\\d.]+)" text-anchor="middle">${floor}<`).exec(svg)![1]);
    expect(y('3')).toBeLessThan(y('2'));
  });
});

describe('what a new customer cost', () => {
  it('is what was spent by all new customers, and nothing is said where nothing is known', () => {
    expect(costPerNewcomer({ printing: 1_000, coupons: null, everNewcomers: 3 })).toBe(333);
    expect(costPerNewcomer({ printing: 1_000, coupons: 500, everNewcomers: 3 })).toBe(500);
    expect(costPerNewcomer({ printing: 1_000, coupons: null, everNewcomers: 0 })).toBeNull();
    expect(costPerNewcomer({ printing: null, coupons: null, everNewcomers: 3 })).toBeNull();
  });

  it('bears a part of a run that sums to all of it', () => {
    const parts = [...shareOfRun(1_000, ['a', 'b', 'c']).values()];
    expect(parts).toEqual([334, 333, 333]);
  });
});
