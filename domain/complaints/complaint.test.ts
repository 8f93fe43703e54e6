import { describe, expect, it } from 'vitest';
import { orderStatuses } from '../orders/status';
import { canComplain } from './complaint';

const delivered = new Date('2026-03-02T04:30:00Z');
const after = (seconds: number) => new Date(delivered.getTime() + seconds * 1000);
const day = 24 * 3600;

describe('“something wrong?”', () => {
  it('can be said for 24 hours after the bag was handed over', () => {
    const order = { status: 'delivered', finishedAt: delivered } as const;
    expect([0, day, day + 1, 25 * 3600].map((seconds) => canComplain(order, after(seconds)))).toEqual([true, true, false, false]);
  });

  it('can be said of nothing that was not handed over', () => {
    expect(orderStatuses.filter((status) => canComplain({ status, finishedAt: delivered }, delivered))).toEqual(['delivered']);
    expect(canComplain({ status: 'delivered', finishedAt: null }, delivered)).toBe(false);
  });
});
