import type { Building } from '@/domain/building/floor';
import { liftRoute } from '@/domain/building/lift-route';
import type { Shop } from '@/domain/menu/shop';
import type { ComplaintView } from '@/domain/complaints/complaint';
import type { OfferView, RequestView } from '@/domain/orders/order-change';
import type { DeskOrder, OrderEventView, OrderLineView, OrderView } from '@/domain/orders/order-view';
import { canCancel } from '@/domain/orders/status';
import { enteredAt, lastMove, undoable } from './order-history';
import type { ComplaintRow, EventRow, LineRow, OfferRow, OrderRow, RequestRow } from './order-row';

const iso = (at: string): string => new Date(at).toISOString();

const lineView = (line: LineRow): OrderLineView => ({
  position: line.position,
  item: line.item,
  name: { zh: line.nameZh, en: line.nameEn },
  picture: line.picture,
  unit: line.unit,
  unitPrice: line.unitPrice,
  quantity: line.quantity,
  grams: line.grams,
  finalGrams: line.finalGrams,
  total: line.total,
  options: line.options.map((option) => ({
    id: option.id,
    name: { zh: option.nameZh, en: option.nameEn },
    priceDelta: option.priceDelta,
  })),
});

const offerView = ({ position, nameZh, nameEn, options, until, ...goods }: OfferRow): OfferView => ({
  line: position,
  item: goods.item,
  name: { zh: nameZh, en: nameEn },
  picture: goods.picture,
  options: options.map((option) => ({ zh: option.nameZh, en: option.nameEn })),
  unit: goods.unit,
  quantity: goods.quantity,
  grams: goods.grams,
  total: goods.total,
  until: iso(until),
});

const requestView = ({ kind, room, note, position, askedAt }: RequestRow): RequestView => ({ kind, room, note, line: position, askedAt: iso(askedAt) });

const complaintView = ({ position, reason, words, hasPicture, at, token, number, ...said }: ComplaintRow): ComplaintView => ({
  line: position,
  reason,
  words,
  hasPicture: hasPicture === 1,
  at: iso(at),
  answered: said.answer && {
    answer: said.answer,
    words: said.answerWords,
    amount: said.amount,
    replacement: token === null || number === null ? null : { token, number },
    at: iso(said.answeredAt!),
  },
});

const eventView = ({ seq, type, at, actor, facts }: EventRow): OrderEventView => ({
  seq,
  type,
  at: iso(at),
  actor,
  reason: facts.reason ?? null,
  floor: facts.floor ?? null,
  undoes: facts.undoes ?? null,
  ...(facts.change && { change: facts.change }),
});

const orderFacts = (row: OrderRow) => ({
  number: row.number,
  status: row.status,
  fulfilment: row.fulfilment,
  floor: row.floor,
  room: row.room,
  customerName: row.customerName,
  note: row.note,
  timing: row.timing,
  promisedAt: row.promisedAt.toISOString(),
  windowEndsAt: row.windowEndsAt?.toISOString() ?? null,
  placedAt: row.placedAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  lines: row.lines.map(lineView),
  removed: row.removed.map((line) => ({ ...lineView(line), why: line.why })),
  offers: row.offers.map(offerView),
  request: row.request && requestView(row.request),
  subtotal: row.subtotal,
  discounts: row.discounts.filter(({ amount }) => amount > 0).map(({ kind, nameZh, nameEn, amount }) => ({ kind, name: { zh: nameZh, en: nameEn }, amount })),
  deliveryFee: row.deliveryFee,
  smallOrderFee: row.smallOrderFee,
  total: row.total,
  placedTotal: row.placedTotal,
  payment: { method: row.paymentMethod, status: row.paymentStatus, amount: row.paymentAmount },
  replaces: row.replaces,
});

/** What is known of the run that carries an order. */
export type OnItsWay = { passed: string | null; aboutAt: Date };

/** The order as its customer sees it at this moment. */
export function customerView(row: OrderRow, building: Building, shop: Shop, now: Date, run: OnItsWay | null): OrderView {
  const { slug, name, floor, contactPhone, picture } = shop;
  return {
    ...orderFacts(row),
    now: now.toISOString(),
    shop: { slug, name, floor, contactPhone, picture },
    route: row.fulfilment === 'pickup' ? [] : (liftRoute(building, run?.passed ?? floor, row.floor) ?? []),
    passed: run?.passed ?? null,
    aboutAt: run?.aboutAt.toISOString() ?? null,
    escalated: row.status === 'placed' && row.escalatedAt !== null,
    canCancel: canCancel(row.status),
    complaints: row.complaints.map(complaintView),
    events: row.events.map(eventView),
  };
}

/** The order as the desk sees it at this moment. */
export const deskView = (row: OrderRow, now: Date): DeskOrder => ({
  ...orderFacts(row),
  id: row.id,
  shop: row.shop,
  channel: row.channel,
  outsideNumber: row.outsideNumber,
  bags: Number(row.bags),
  answerFrom: row.answerFrom.toISOString(),
  dueAt: row.dueAt?.toISOString() ?? null,
  escalatedAt: row.escalatedAt?.toISOString() ?? null,
  since: enteredAt(row.events, row.status),
  lastMove: lastMove(row.events),
  undo: undoable(row.events, now),
});
