import type { Building } from '@/domain/building/floor';
import { liftRoute } from '@/domain/building/lift-route';
import type { Shop } from '@/domain/menu/shop';
import type { DeskOrder, OrderEventView, OrderLineView, OrderView } from '@/domain/orders/order-view';
import { canCancel } from '@/domain/orders/status';
import { enteredAt, lastMove, undoable } from './order-history';
import type { EventRow, LineRow, OrderRow } from './order-row';

const lineView = ({ nameZh, nameEn, options, ...line }: LineRow): OrderLineView => ({
  ...line,
  name: { zh: nameZh, en: nameEn },
  options: options.map((option) => ({
    id: option.id,
    name: { zh: option.nameZh, en: option.nameEn },
    priceDelta: option.priceDelta,
  })),
});

const eventView = ({ seq, type, at, actor, facts }: EventRow): OrderEventView => ({
  seq,
  type,
  at: new Date(at).toISOString(),
  actor,
  reason: facts.reason ?? null,
  floor: facts.floor ?? null,
  undoes: facts.undoes ?? null,
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
  subtotal: row.subtotal,
  deliveryFee: row.deliveryFee,
  smallOrderFee: row.smallOrderFee,
  total: row.total,
  placedTotal: row.placedTotal,
  payment: { method: row.paymentMethod, status: row.paymentStatus, amount: row.paymentAmount },
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
  answerFrom: row.answerFrom.toISOString(),
  dueAt: row.dueAt?.toISOString() ?? null,
  escalatedAt: row.escalatedAt?.toISOString() ?? null,
  since: enteredAt(row.events, row.status),
  lastMove: lastMove(row.events),
  undo: undoable(row.events, now),
});
