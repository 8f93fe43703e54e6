export const orderStatuses = [
  'placed',
  'accepted',
  'preparing',
  'ready',
  'delivering',
  'delivered',
  'not_delivered',
  'rejected',
  'cancelled',
] as const;

export type OrderStatus = (typeof orderStatuses)[number];

export type Actor = 'customer' | 'staff' | 'system';

export type Step =
  | 'accept'
  | 'reject'
  | 'start'
  | 'ready'
  | 'deliver'
  | 'delivered'
  | 'notDelivered'
  | 'cancel'
  | 'callOff'
  | 'expire';

type Facts = { timing: 'asap' | 'window'; fulfilment: 'delivery' | 'pickup' };

type Rule = { from: readonly OrderStatus[]; to: (facts: Facts) => OrderStatus; actor: Actor };

/**
 * The whole life of an order as data. Accepting an as-soon-as-possible order also begins it, because nobody taps
 * twice with full hands; a scheduled one waits under its time. An order that nobody was there to take may set out
 * again. A pick-up goes from ready to delivered without a lift. What the shop has taken on it may still call off while the bag
 * is at the counter.
 */
const rules: Record<Step, Rule> = {
  accept: { from: ['placed'], to: ({ timing }) => (timing === 'asap' ? 'preparing' : 'accepted'), actor: 'staff' },
  reject: { from: ['placed'], to: () => 'rejected', actor: 'staff' },
  start: { from: ['accepted'], to: () => 'preparing', actor: 'staff' },
  ready: { from: ['accepted', 'preparing'], to: () => 'ready', actor: 'staff' },
  deliver: { from: ['ready', 'not_delivered'], to: () => 'delivering', actor: 'staff' },
  delivered: { from: ['ready', 'delivering'], to: () => 'delivered', actor: 'staff' },
  notDelivered: { from: ['ready', 'delivering'], to: () => 'not_delivered', actor: 'staff' },
  cancel: { from: ['placed', 'accepted'], to: () => 'cancelled', actor: 'customer' },
  callOff: { from: ['accepted', 'preparing', 'ready'], to: () => 'cancelled', actor: 'staff' },
  expire: { from: ['placed'], to: () => 'cancelled', actor: 'system' },
};

/** Where a step leads from a status, or null if it does not. */
export function nextStatus(step: Step, status: OrderStatus, facts: Facts): OrderStatus | null {
  const rule = rules[step];
  if (!rule.from.includes(status)) return null;
  if (step === 'deliver' && facts.fulfilment === 'pickup') return null;
  if (step === 'delivered' && status === 'ready' && facts.fulfilment === 'delivery') return null;
  if (step === 'notDelivered' && status === 'ready' && facts.fulfilment === 'delivery') return null;
  return rule.to(facts);
}

/** Whether an order stands where this step could have begun: what is seen after it was undone. */
export const isBefore = (step: Step, status: OrderStatus): boolean => rules[step].from.includes(status);

export const isStep = (name: string): name is Step => Object.hasOwn(rules, name);

export const actorOf = (step: Step): Actor => rules[step].actor;

/** Free for the customer until preparing begins (rules.md, 6). */
export const canCancel = (status: OrderStatus): boolean => rules.cancel.from.includes(status);

/** Nothing more happens by itself; not delivered may still set out again. */
export const isFinished = (status: OrderStatus): boolean =>
  status === 'delivered' || status === 'not_delivered' || status === 'rejected' || status === 'cancelled';

/** The bag is yet to be packed, and with it what is weighed: the scale has not spoken. */
export const isUnpacked = (status: OrderStatus): boolean => status === 'placed' || rules.ready.from.includes(status);
