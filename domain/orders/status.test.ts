import { describe, expect, it } from 'vitest';
import { canUndo, dueAt, expiresAt } from './answering';
import { canCancel, isFinished, isUnpacked, nextStatus, type OrderStatus, orderStatuses, type Step } from './status';

const now = { timing: 'asap', fulfilment: 'delivery' } as const;
const later = { timing: 'window', fulfilment: 'delivery' } as const;
const fetched = { timing: 'asap', fulfilment: 'pickup' } as const;
const steps: Step[] = ['accept', 'reject', 'start', 'ready', 'deliver', 'delivered', 'notDelivered', 'cancel', 'callOff', 'expire'];

/** Every step that leads anywhere, of a delivery as soon as possible; the rest of the matrix leads nowhere. */
const leads: Record<string, OrderStatus> = {
  'placed accept': 'preparing',
  'placed reject': 'rejected',
  'placed cancel': 'cancelled',
  'placed expire': 'cancelled',
  'accepted start': 'preparing',
  'accepted ready': 'ready',
  'accepted cancel': 'cancelled',
  'accepted callOff': 'cancelled',
  'preparing ready': 'ready',
  'preparing callOff': 'cancelled',
  'ready callOff': 'cancelled',
  'ready deliver': 'delivering',
  'delivering delivered': 'delivered',
  'delivering notDelivered': 'not_delivered',
  'not_delivered deliver': 'delivering',
};

describe('nextStatus', () => {
  const matrix = orderStatuses.flatMap((status) => steps.map((step) => ({ status, step })));
  it.each(matrix)('$status, $step', ({ status, step }) => {
    expect(nextStatus(step, status, now)).toBe(leads[`${status} ${step}`] ?? null);
  });

  it('lets a scheduled order wait under its time', () => {
    expect(nextStatus('accept', 'placed', later)).toBe('accepted');
  });

  it('hands a pick-up over without a lift', () => {
    expect(nextStatus('delivered', 'ready', fetched)).toBe('delivered');
    expect(nextStatus('notDelivered', 'ready', fetched)).toBe('not_delivered');
    expect(nextStatus('deliver', 'ready', fetched)).toBeNull();
  });

  it('reaches every status from placed, and ends only where an order may end', () => {
    const reached = new Set<OrderStatus>(['placed']);
    for (const status of reached) {
      for (const step of steps) {
        for (const facts of [now, later, fetched]) {
          const next = nextStatus(step, status, facts);
          if (next) reached.add(next);
        }
      }
    }
    expect([...reached].sort()).toEqual([...orderStatuses].sort());
    const dead = orderStatuses.filter((status) => steps.every((step) => nextStatus(step, status, now) === null));
    expect(dead).toEqual(['delivered', 'rejected', 'cancelled']);
    expect(dead.every(isFinished)).toBe(true);
  });
});

describe('what follows from a status', () => {
  it('is free to cancel until preparing begins', () => {
    expect(orderStatuses.filter(canCancel)).toEqual(['placed', 'accepted']);
  });

  it('is unpacked as long as it can become ready', () => {
    expect(orderStatuses.filter(isUnpacked)).toEqual(['placed', 'accepted', 'preparing']);
  });
});

describe('answering', () => {
  const noon = new Date('2026-11-23T04:00:00Z');
  it('gives up after fifteen minutes, and rings again when a scheduled order is due', () => {
    expect(expiresAt(noon)).toEqual(new Date('2026-11-23T04:15:00Z'));
    expect(dueAt(noon, 12)).toEqual(new Date('2026-11-23T03:48:00Z'));
  });

  it('takes a step back for ten seconds, what Delivered booked for five minutes', () => {
    expect([0, 10_000, 10_001, -1].map((age) => canUndo('accept', age))).toEqual([true, true, false, false]);
    expect([300_000, 300_001].map((age) => canUndo('delivered', age))).toEqual([true, false]);
    expect(canUndo('callOff', 0)).toBe(false);
  });
});
