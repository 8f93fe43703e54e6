import type { AskKind } from './order-change';
import type { OrderStatus } from './status';

type Facts = { status: OrderStatus; fulfilment: 'delivery' | 'pickup' };

/** Before anybody has begun everything is free (rules.md, 6). */
const free: readonly OrderStatus[] = ['placed', 'accepted'];

/** From then on the shop has a say, as long as it can still do what is asked. */
const asked: Record<AskKind, readonly OrderStatus[]> = {
  room: ['preparing', 'ready', 'delivering'],
  note: ['preparing', 'ready', 'delivering'],
  remove: ['preparing', 'ready'],
  cancel: ['preparing', 'ready'],
};

/** Whether a customer's wish is done at once, is the shop's to answer, or comes too late (null). */
export function howToAsk(kind: AskKind, { status, fulfilment }: Facts): 'at_once' | 'ask' | null {
  if (kind === 'room' && fulfilment === 'pickup') return null;
  if (isFree(status)) return 'at_once';
  return asked[kind].includes(status) ? 'ask' : null;
}

/**
 * Whether an open request is still the shop's to answer; where not, it ends by itself. Also where an undo has put the order
 * back to where the customer may do the same without asking: granted later, it would undo what they did meanwhile.
 */
export const canGrant = (kind: AskKind, status: OrderStatus): boolean => asked[kind].includes(status);

/** Whether a customer may do everything themselves. */
export const isFree = (status: OrderStatus): boolean => free.includes(status);

/** Whether the shop may take a line out or bring something else: it has said yes, and the bag is at the counter. */
export const canChangeLines = (status: OrderStatus): boolean => status === 'accepted' || status === 'preparing' || status === 'ready';
