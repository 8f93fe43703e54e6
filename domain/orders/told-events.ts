import type { OrderEventType, OrderEventView } from './order-view';

/** Two that one tap of the desk wrote are told as the second; an undoing is written for each of them. */
const together: Partial<Record<OrderEventType, OrderEventType>> = { accepted: 'preparing', weighed: 'ready', undone: 'undone' };

/** Money is told with the total, and what only the desk's bell needs is not told. */
const untold: readonly OrderEventType[] = ['paid', 'due'];

/** That something untold was taken back is not told either. */
function isTold({ type, undoes }: OrderEventView, events: readonly OrderEventView[]): boolean {
  const taken = undoes === null ? undefined : events.find(({ seq }) => seq === undoes);
  return !untold.includes(type) && !(taken && untold.includes(taken.type));
}

/**
 * What a customer is told of an order's events, newest first. A step that was taken back is not told, its undoing is;
 * Accept of an as-soon-as-possible order also begins it, and Ready weighs, so each pair is one.
 */
export function toldEvents(events: readonly OrderEventView[]): OrderEventView[] {
  const undone = new Set(events.map(({ undoes }) => undoes));
  const standing = events.filter((event) => !undone.has(event.seq) && isTold(event, events));
  return standing
    .filter(({ type, at }, index) => {
      const next = standing[index + 1];
      return !next || next.type !== together[type] || next.at !== at;
    })
    .reverse();
}
