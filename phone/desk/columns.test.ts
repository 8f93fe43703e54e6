import { describe, expect, it } from 'vitest';
import { orderStatuses } from '@/domain/orders/status';
import { columnOf, columnsOf, isRinging, oldestWaiting } from './columns';
import { deskOrder } from './testing/desk-order';

const at = (clock: string) => `2026-03-02T${clock}:00.000Z`;
const now = Date.parse(at('04:00'));

describe('columns', () => {
  it('has a place for every status', () => {
    expect(orderStatuses.map((status) => `${status} ${columnOf({ status })}`)).toEqual([
      'placed new',
      'accepted preparing',
      'preparing preparing',
      'ready way',
      'delivering way',
      'delivered done',
      'not_delivered done',
      'rejected done',
      'cancelled done',
    ]);
  });

  it('puts the oldest first, and scheduled orders whose time has not come last', () => {
    const later = deskOrder({ id: 'later', status: 'accepted', timing: 'window', promisedAt: at('03:59'), dueAt: null });
    const due = deskOrder({ id: 'due', status: 'accepted', timing: 'window', promisedAt: at('04:10'), dueAt: at('03:58') });
    const soon = deskOrder({ id: 'soon', status: 'preparing', promisedAt: at('04:05') });
    const late = deskOrder({ id: 'late', status: 'preparing', promisedAt: at('03:55') });
    const { preparing } = columnsOf([later, due, soon, late], now);
    expect(preparing.map(({ id }) => id)).toEqual(['late', 'soon', 'due', 'later']);
  });

  it('shows what was finished last on top', () => {
    const first = deskOrder({ id: 'first', status: 'delivered', finishedAt: at('03:10') });
    const last = deskOrder({ id: 'last', status: 'rejected', finishedAt: at('03:40') });
    expect(columnsOf([first, last], now).done.map(({ id }) => id)).toEqual(['last', 'first']);
  });
});

describe('ringing', () => {
  it('goes on until what the customer asks is answered, wherever the order stands', () => {
    const request = { kind: 'cancel', room: null, note: null, line: null, askedAt: at('03:59') } as const;
    for (const status of ['preparing', 'ready', 'delivering'] as const) {
      expect(isRinging(deskOrder({ status, request }), now)).toBe(true);
      expect(isRinging(deskOrder({ status }), now)).toBe(false);
    }
  });

  it('rings a new order until it is answered', () => {
    expect(isRinging(deskOrder({ status: 'placed' }), now)).toBe(true);
    expect(isRinging(deskOrder({ status: 'preparing' }), now)).toBe(false);
    expect(isRinging(deskOrder({ status: 'rejected' }), now)).toBe(false);
  });

  it('does not ring before somebody is there to answer', () => {
    const order = deskOrder({ status: 'placed', answerFrom: at('04:30') });
    expect(isRinging(order, now)).toBe(false);
    expect(isRinging(order, Date.parse(at('04:30')))).toBe(true);
  });

  it('rings a scheduled order again when it is due, until it is begun', () => {
    const order = deskOrder({ status: 'accepted', timing: 'window', dueAt: at('04:01') });
    expect(isRinging(order, now)).toBe(false);
    expect(isRinging(order, now + 60_000)).toBe(true);
    expect(isRinging({ ...order, status: 'preparing' }, now + 60_000)).toBe(false);
  });
});

describe('the one next step', () => {
  it('belongs to the order that has waited longest for a hand', () => {
    const fresh = deskOrder({ id: 'fresh', status: 'placed', answerFrom: at('03:58') });
    const due = deskOrder({ id: 'due', status: 'accepted', timing: 'window', dueAt: at('03:57') });
    const working = deskOrder({ id: 'working', status: 'preparing', placedAt: at('03:00') });
    expect(oldestWaiting([working, fresh, due], now)?.id).toBe('due');
    expect(oldestWaiting([working, fresh], now)?.id).toBe('fresh');
    expect(oldestWaiting([working], now)).toBeNull();
  });
});
