import { describe, expect, it } from 'vitest';
import type { OrderEventType, OrderEventView } from './order-view';
import { toldEvents } from './told-events';

const event = (seq: number, type: OrderEventType, minute: number, undoes: number | null = null): OrderEventView => ({
  seq,
  type,
  at: `2026-11-23T03:${String(minute).padStart(2, '0')}:00.000Z`,
  actor: 'staff',
  reason: null,
  floor: null,
  undoes,
});
const told = (...events: OrderEventView[]) => toldEvents(events).map(({ type }) => type);

describe('the events that a customer is told', () => {
  it('are newest first, and what one tap wrote is one', () => {
    expect(told(event(1, 'placed', 42), event(2, 'accepted', 43), event(3, 'preparing', 43), event(4, 'weighed', 49), event(5, 'ready', 49))).toEqual(['ready', 'preparing', 'placed']);
  });

  it('keep both when a scheduled order is begun later', () => {
    expect(told(event(1, 'placed', 1), event(2, 'accepted', 2), event(3, 'due', 30), event(4, 'preparing', 31))).toEqual(['preparing', 'accepted', 'placed']);
  });

  it('tell an undoing, not the step that it took back', () => {
    expect(told(event(1, 'placed', 1), event(2, 'rejected', 2), event(3, 'undone', 2, 2))).toEqual(['undone', 'placed']);
  });

  it('tell one undoing of a step that had written two events', () => {
    const accepted = [event(1, 'placed', 1), event(2, 'accepted', 2), event(3, 'preparing', 2)];
    expect(told(...accepted, event(4, 'undone', 3, 2), event(5, 'undone', 3, 3))).toEqual(['undone', 'placed']);
  });

  it('leave money to the total, also that a word about it was taken back', () => {
    expect(told(event(1, 'delivered', 1), event(2, 'paid', 1))).toEqual(['delivered']);
    expect(told(event(1, 'delivered', 1), event(2, 'paid', 5), event(3, 'undone', 6, 2))).toEqual(['delivered']);
    expect(told(event(1, 'delivered', 1), event(2, 'paid', 1), event(3, 'undone', 2, 1), event(4, 'undone', 2, 2))).toEqual(['undone']);
  });

  it('tell that money was given back', () => {
    expect(told(event(1, 'delivered', 1), event(2, 'refunded', 9))).toEqual(['refunded', 'delivered']);
  });
});
