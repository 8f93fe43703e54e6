import { processWide } from '@/server/process-wide';

/** What a listener waits for: one order, all orders of one shop, or what one staff member may see. */
export type Topic = `order:${string}` | `shop:${string}` | `staff:${string}`;

type Wake = () => void;

// The desk's tap must wake the customer's stream, which another route opened.
const listeners = processWide('hub', () => new Map<Topic, Set<Wake>>());

/**
 * Wakes whoever listens to these topics; call it after the commit. Nothing is carried: listeners read the event rows
 * after their last seq, so a lost or doubled call loses and doubles nothing.
 */
export function wakeListeners(...topics: readonly Topic[]): void {
  for (const topic of topics) {
    for (const wake of [...(listeners.get(topic) ?? [])]) wake();
  }
}

/** Calls `wake` whenever one of the topics changed, until the returned function is called. */
export function listen(topics: readonly Topic[], wake: Wake): () => void {
  for (const topic of topics) listeners.set(topic, (listeners.get(topic) ?? new Set<Wake>()).add(wake));
  return () => {
    for (const topic of topics) {
      const waiting = listeners.get(topic);
      waiting?.delete(wake);
      if (waiting?.size === 0) listeners.delete(topic);
    }
  };
}

/** After the commit of a change to an order: its customer and the desk look again. */
export const orderChanged = (order: { id: string; shopId: string }): void =>
  wakeListeners(`order:${order.id}`, `shop:${order.shopId}`);

/** After the commit of a change to somebody's roles or sessions: their open streams ask whether they may go on. */
export const staffChanged = (id: string): void => wakeListeners(`staff:${id}`);
