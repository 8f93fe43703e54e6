import type { OrderEventView } from './order-view';

/**
 * What a customer is told of an order's events, newest first: a step that was taken back is not told, its undoing is,
 * once, also where the step had written two events; Accept of an as-soon-as-possible order also begins it, so the two
 * are one; money is told with the total.
 */
export function toldEvents(events: readonly OrderEventView[]): OrderEventView[] {
  const undone = new Set(events.map(({ undoes }) => undoes));
  const standing = events.filter(({ seq, type }) => !undone.has(seq) && type !== 'paid' && type !== 'due');
  return standing
    .filter(({ type, at }, index) => {
      const after = standing[index + 1];
      if (after?.at !== at) return true;
      return !(type === 'undone' && after.type === 'undone') && !(type === 'accepted' && after.type === 'preparing');
    })
    .reverse();
}
