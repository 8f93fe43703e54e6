import type { OrderEventView, OrderView } from '@/domain/orders/order-view';
import { toldEvents } from '@/domain/orders/told-events';
import { isSettled } from '@/domain/payments/payment';
import { minute } from '@/domain/time';
import { formatDayTime, formatTime } from '@/i18n/clock';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import type { OrderMessages } from '@/i18n/order';
import { inLocale, shopLabel } from '@/i18n/text';
import { changeReason, changeTitle, isChange } from './change-words';
import type { OrderProps } from './order-props';

/** Beyond this an order is told by the clock, not by minutes to go. */
const longWait = 60;
/** Later than this the page says so. */
const tolerance = 3;

const wasExpired = (order: OrderView): boolean => toldEvents(order.events).some(({ type }) => type === 'expired');
const isPickup = (order: OrderView): boolean => order.fulfilment === 'pickup';

/** The order's state in a word or two. */
export function statusWord(order: OrderView, m: OrderMessages): string {
  if (order.status === 'cancelled' && wasExpired(order)) return m.expired;
  if (order.status === 'ready' && isPickup(order)) return m.readyPickup;
  return order.status === 'delivered' && isPickup(order) ? m.deliveredPickup : m[order.status];
}

const span = (order: OrderView, now: Date, { m, zone, locale }: OrderProps): string => {
  const from = formatDayTime(order.promisedAt, now, zone, locale);
  return order.windowEndsAt === null ? from : fill(m.span, { from, to: formatTime(order.windowEndsAt, zone) });
};

/** When it comes, as far as anybody knows. */
export function promise(order: OrderView, now: Date, page: OrderProps): string {
  const { m, zone, locale } = page;
  const pickup = isPickup(order);
  const floor = pickup ? order.shop.floor : order.floor;
  const until = (instant: string) => Math.ceil((Date.parse(instant) - now.getTime()) / minute);
  // Once it is on its way, what was reported of it says more than what was promised.
  if (order.aboutAt && until(order.aboutAt) > 0) return fill(m.comesIn, { minutes: until(order.aboutAt), floor });
  const minutes = until(order.promisedAt);
  if (pickup && order.status === 'ready') return fill(m.fetchNow, { floor });
  if (minutes < -tolerance && order.windowEndsAt === null) return fill(m.late, { time: formatDayTime(order.promisedAt, now, zone, locale) });
  if (order.windowEndsAt !== null || minutes > longWait) return fill(pickup ? m.fetchAt : m.comesAt, { time: span(order, now, page), floor });
  if (minutes < 1) return fill(pickup ? m.fetchNow : m.comesNow, { floor });
  return fill(pickup ? m.fetchIn : m.comesIn, { minutes, floor });
}

/** The line under the state: what one waits for, and until when. */
export function standing(order: OrderView, now: Date, page: OrderProps): string {
  const { m, zone, locale } = page;
  if (order.finishedAt !== null) {
    const floor = isPickup(order) ? order.shop.floor : order.floor;
    return fill(m.doneAt, { time: formatDayTime(order.finishedAt, now, zone, locale), floor });
  }
  if (order.status === 'placed') return fill(m.waitsFor, { shop: shopLabel(order.shop, locale) });
  return promise(order, now, page);
}

const rejectWords: Record<string, keyof OrderMessages> = { sold_out: 'soldOut', too_busy: 'tooBusy', closing: 'closing' };
const notDeliveredWords: Record<string, keyof OrderMessages> = { nobody_there: 'nobodyThere', wrong_room: 'wrongRoom', refused: 'refused' };

/** Why the shop declined or called it off, why the bag was not handed over, or a line went; null when it has no reason. */
export function reasonText(event: OrderEventView, m: OrderMessages): string | null {
  const { type, reason } = event;
  if (type === 'rejected') return m[rejectWords[reason ?? ''] ?? 'otherReject'];
  if (type === 'not_delivered') return m[notDeliveredWords[reason ?? ''] ?? 'otherReason'];
  return changeReason(event, m);
}

/** Which lifts the bag takes. */
function wayText({ route, fulfilment }: OrderView, { m, banks }: OrderProps): string | null {
  const [first, second] = route;
  if (fulfilment === 'pickup') return null;
  if (!first) return m.sameFloor;
  const name = (bank: string) => banks[bank] ?? bank;
  if (!second) return fill(m.byLift, { bank: name(first.bank) });
  return fill(m.byTwoLifts, { first: name(first.bank), floor: first.to, second: name(second.bank) });
}

const weights = (order: OrderView, { m, locale }: OrderProps): string[] =>
  order.lines.flatMap(({ name, finalGrams }) =>
    finalGrams === null ? [] : [fill(m.realWeight, { item: inLocale(name, locale), grams: formatGrams(finalGrams) })],
  );

function eventTitle(event: OrderEventView, order: OrderView, page: OrderProps): string {
  const { type, floor } = event;
  const { m } = page;
  const pickup = isPickup(order);
  if (isChange(type)) return changeTitle(type, event, order, page);
  switch (type) {
    case 'placed': return m.didPlaced;
    case 'escalated': return m.didEscalated;
    case 'accepted': return m.didAccepted;
    case 'preparing': return toldEvents(order.events).some((told) => told.type === 'accepted') ? m.didPreparing : m.didAcceptedAndBegun;
    case 'weighed': return m.didWeighed;
    case 'ready': return pickup ? m.didReadyPickup : m.didReady;
    case 'delivering': return m.didDelivering;
    case 'passed': return fill(m.didPassed, { floor: floor ?? '' });
    case 'delivered': return pickup ? m.didDeliveredPickup : m.didDelivered;
    case 'not_delivered': return m.didNotDelivered;
    case 'rejected': return m.didRejected;
    case 'cancelled': return m.didCancelled;
    case 'expired': return m.didExpired;
    case 'undone': return m.didUndone;
    case 'refunded': return m.didRefunded;
    case 'due':
    case 'paid': return '';
  }
}

function eventDetails(event: OrderEventView, order: OrderView, page: OrderProps): string[] {
  if (event.type === 'weighed' || event.type === 'ready') return weights(order, page);
  // The way that is left begins where it was reported last.
  const isLast = event.type === 'passed' ? event.floor === order.passed : event.type === 'delivering' && !order.passed;
  const detail = isLast ? wayText(order, page) : reasonText(event, page.m);
  return detail === null ? [] : [detail];
}

/** What happened, newest first, in words; times by the building's clock. */
export const story = (order: OrderView, now: Date, page: OrderProps) =>
  toldEvents(order.events).map((event) => ({
    key: event.seq,
    time: formatDayTime(event.at, now, page.zone, page.locale),
    title: eventTitle(event, order, page),
    details: eventDetails(event, order, page),
  }));

/** How it is or was paid, in one phrase. */
export function paymentText(order: OrderView, m: OrderMessages): string {
  const { status, payment } = order;
  if (payment.status === 'refunded') return m.refunded;
  if (payment.status === 'partly_refunded') return m.partlyRefunded;
  const taken = isSettled(payment.status) && payment.amount > 0;
  if (status === 'rejected' || status === 'cancelled') return taken ? m.goesBack : m.nothingToPay;
  if (order.total === 0 && !taken) return m.nothingToPay;
  if (payment.status === 'paid') return payment.method === 'cash' ? m.paidCash : m.paidCode;
  if (payment.status === 'claimed') return m.claimed;
  if (status === 'delivered' || status === 'not_delivered') return m.unpaid;
  if (isPickup(order)) return payment.method === 'cash' ? m.payCashPickup : m.payCodePickup;
  return payment.method === 'cash' ? m.payCash : m.payCode;
}
