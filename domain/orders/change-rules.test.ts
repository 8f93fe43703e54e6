import { describe, expect, it } from 'vitest';
import { canChangeLines, canGrant, howToAsk } from './change-rules';
import { askKinds } from './order-change';
import { nextStatus, orderStatuses } from './status';

const delivered = (status: (typeof orderStatuses)[number]) => ({ status, fulfilment: 'delivery' as const });

/** What every wish comes to in every status; the rest comes too late. */
const ways: Record<string, 'at_once' | 'ask'> = {
  'placed room': 'at_once',
  'placed note': 'at_once',
  'placed remove': 'at_once',
  'placed cancel': 'at_once',
  'accepted room': 'at_once',
  'accepted note': 'at_once',
  'accepted remove': 'at_once',
  'accepted cancel': 'at_once',
  'preparing room': 'ask',
  'preparing note': 'ask',
  'preparing remove': 'ask',
  'preparing cancel': 'ask',
  'ready room': 'ask',
  'ready note': 'ask',
  'ready remove': 'ask',
  'ready cancel': 'ask',
  'delivering room': 'ask',
  'delivering note': 'ask',
};

describe('what a customer may ask', () => {
  it.each(orderStatuses.flatMap((status) => askKinds.map((kind) => ({ status, kind }))))('$status, $kind', ({ status, kind }) => {
    expect(howToAsk(kind, delivered(status))).toBe(ways[`${status} ${kind}`] ?? null);
  });

  it('is no room where somebody comes and fetches it', () => {
    expect(orderStatuses.map((status) => howToAsk('room', { status, fulfilment: 'pickup' })).filter(Boolean)).toEqual([]);
    expect(howToAsk('note', { status: 'preparing', fulfilment: 'pickup' })).toBe('ask');
  });

  it('can be granted exactly where it has to be asked', () => {
    for (const status of orderStatuses) {
      for (const kind of askKinds) expect(canGrant(kind, status)).toBe(howToAsk(kind, delivered(status)) === 'ask');
    }
  });
});

describe('what a shop may change', () => {
  it('are the lines of an order that it accepted and that is still at the counter, and there it may call it off', () => {
    expect(orderStatuses.filter(canChangeLines)).toEqual(['accepted', 'preparing', 'ready']);
    const facts = { timing: 'asap', fulfilment: 'delivery' } as const;
    expect(orderStatuses.filter((status) => nextStatus('callOff', status, facts) === 'cancelled')).toEqual(orderStatuses.filter(canChangeLines));
  });
});
