import { fen } from '../../money';
import type { OrderLineView } from '../../orders/order-view';
import type { TicketOrder } from '../ticket-order';

export const aLine = (more: Partial<OrderLineView> = {}): OrderLineView => ({
  position: 0,
  item: 'itm_guotie',
  name: { zh: '锅贴', en: 'Potstickers' },
  picture: '/goods/guotie.svg',
  unit: 'each',
  unitPrice: fen(680),
  quantity: 1,
  grams: null,
  finalGrams: null,
  options: [],
  total: fen(680),
  ...more,
});

/** Two potstickers with chilli and 520 g of mandarins, for 2708 by 12:12. */
export const aTicketOrder = (more: Partial<TicketOrder> = {}): TicketOrder => ({
  number: 23,
  status: 'preparing',
  fulfilment: 'delivery',
  floor: '27',
  room: '2708',
  customerName: '林',
  note: null,
  timing: 'asap',
  promisedAt: '2026-03-02T04:12:00.000Z',
  windowEndsAt: null,
  placedAt: '2026-03-02T03:58:00.000Z',
  finishedAt: null,
  lines: [
    aLine({ quantity: 2, total: fen(1360), options: [{ id: 'hot', name: { zh: '加辣', en: 'Chilli' }, priceDelta: fen(0) }] }),
    aLine({ item: 'itm_tangerine', name: { zh: '砂糖橘', en: 'Mandarins' }, unit: 'weight', grams: 500, finalGrams: 520, total: fen(707) }),
  ],
  removed: [],
  offers: [],
  request: null,
  replaces: null,
  subtotal: fen(2067),
  deliveryFee: fen(100),
  smallOrderFee: fen(0),
  total: fen(2167),
  placedTotal: fen(2140),
  payment: { method: 'cash', status: 'unpaid', amount: more.total ?? fen(2167) },
  shop: { name: { zh: '小铺', en: 'Corner Shop' }, floor: '20', contactPhone: '2020' },
  page: 'https://tower.example/f/zh/orders/abcdefghijklmnopqrstuvwxyz012345',
  collection: null,
  ...more,
});
