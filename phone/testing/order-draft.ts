import { type Fen, fen } from '@/domain/money';
import type { PlacedOrder } from '@/domain/orders/place-order-input';
import type { OrderDraft, OutboxEntry } from '../outbox/entry';

/** An order of one piece at 小铺, as a checkout makes it. */
export const someDraft = (more: Partial<OrderDraft> = {}, price: Fen = fen(500)): OrderDraft => ({
  shop: 'xiaopu',
  placard: { floor: '27', code: 'k7qm2x' },
  fulfilment: 'delivery',
  floor: '27',
  room: '2708',
  name: '林',
  note: null,
  timing: { kind: 'asap' },
  payment: 'cash',
  locale: 'zh',
  lines: [{ item: 'itm_banana', options: [], quantity: 1, grams: null, shownUnitPrice: price }],
  shown: { deliveryFee: fen(0), smallOrderFee: fen(0), total: price },
  ...more,
});

const at = new Date('2026-11-23T03:42:00Z');

/** An entry as the outbox makes it, in whatever state a test needs. */
export const someEntry = (more: Partial<OutboxEntry> = {}, body: Partial<OutboxEntry['body']> = {}): OutboxEntry => ({
  version: 1,
  body: { ...someDraft(), key: 'k'.repeat(32), replaces: null, ...body },
  state: 'queued',
  wantedAt: at.toISOString(),
  open: false,
  replacesOpen: false,
  tries: 0,
  notBefore: null,
  placed: null,
  error: null,
  ...more,
});

export const somePlaced = (more: Partial<PlacedOrder> = {}): PlacedOrder => ({
  token: 't'.repeat(22),
  number: 23,
  shop: 'xiaopu',
  total: fen(500),
  promisedAt: '2026-11-23T03:54:00Z',
  ...more,
});
