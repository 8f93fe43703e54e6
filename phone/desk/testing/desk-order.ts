import { fen } from '@/domain/money';
import type { DeskOrder, OrderLineView } from '@/domain/orders/order-view';

/** A line of one cup of noodles, or what `facts` make of it. */
export function orderLine(facts: Partial<OrderLineView> = {}): OrderLineView {
  return {
    position: 0,
    item: 'itm_noodles',
    name: { zh: '红烧牛肉面', en: 'Beef noodles' },
    picture: '/goods/noodles.svg',
    unit: 'each',
    unitPrice: fen(500),
    quantity: 1,
    grams: null,
    finalGrams: null,
    options: [],
    total: fen(500),
    ...facts,
  };
}

/** Mandarins by weight, not weighed yet. */
export const weighedLine = (facts: Partial<OrderLineView> = {}): OrderLineView =>
  orderLine({
    item: 'itm_mandarin',
    name: { zh: '砂糖橘', en: 'Mandarins' },
    unit: 'weight',
    unitPrice: fen(540),
    grams: 500,
    total: fen(540),
    ...facts,
  });

/** An order from room 2708, placed at 11:50 of a Monday, or what `facts` make of it. */
export function deskOrder(facts: Partial<DeskOrder> = {}): DeskOrder {
  return {
    id: 'ord_1',
    shop: 'xiaopu',
    channel: 'placard',
    outsideNumber: null,
    bags: 1,
    group: null,
    number: 47,
    status: 'placed',
    fulfilment: 'delivery',
    floor: '27',
    room: '2708',
    customerName: '林',
    note: null,
    timing: 'asap',
    promisedAt: '2026-03-02T04:02:00.000Z',
    windowEndsAt: null,
    placedAt: '2026-03-02T03:50:00.000Z',
    answerFrom: '2026-03-02T03:50:00.000Z',
    dueAt: null,
    escalatedAt: null,
    finishedAt: null,
    since: '2026-03-02T03:50:00.000Z',
    lastMove: 1,
    lines: [orderLine()],
    removed: [],
    offers: [],
    request: null,
    replaces: null,
    subtotal: fen(500),
    deliveryFee: fen(100),
    smallOrderFee: fen(0),
    total: fen(600),
    placedTotal: fen(600),
    payment: { method: 'cash', status: 'unpaid', amount: fen(600) },
    undo: null,
    ...facts,
  };
}
