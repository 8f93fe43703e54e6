import { Prisma } from '@/prisma/generated/client';
import type { Unit } from '@/domain/menu/shop';
import type { ComplaintAnswer, ComplaintReason } from '@/domain/complaints/complaint';
import { type Fen, fen } from '@/domain/money';
import type { AskKind, RemovalReason } from '@/domain/orders/order-change';
import type { OrderEventType } from '@/domain/orders/order-view';
import type { Actor, OrderStatus } from '@/domain/orders/status';
import type { Channel } from '@/domain/channels/channel';
import type { Granted } from '@/domain/promotions/regrant';
import type { PaidBy, PaymentStatus } from '@/domain/payments/payment';
import type { Reader, Tx } from '@/server/db';
import type { EventFacts } from './record-event';
import { bagsSql } from './bags-sql';
import { discountsSql, linesSql, nowOpenSql } from './order-parts';

export type LineRow = {
  id: string;
  /** From 0, as it was ordered. */
  position: number;
  item: string;
  nameZh: string;
  nameEn: string;
  picture: string;
  unit: Unit;
  unitPrice: Fen;
  quantity: number;
  grams: number | null;
  finalGrams: number | null;
  options: readonly { id: string; nameZh: string; nameEn: string; priceDelta: Fen }[];
  total: Fen;
};

export type RemovedRow = LineRow & { why: RemovalReason };

/** What would come instead of the line at `position`. */
export type OfferRow = Omit<LineRow, 'id' | 'finalGrams'> & { lineId: string; until: string; staffId: string };

export type RequestRow = { key: string; kind: AskKind; room: string | null; note: string | null; position: number | null; askedAt: string };

export type ComplaintRow = {
  position: number;
  reason: ComplaintReason;
  words: string | null;
  hasPicture: 0 | 1;
  at: string;
  answer: ComplaintAnswer | null;
  answerWords: string | null;
  amount: Fen | null;
  answeredAt: string | null;
  /** The order that makes it good. */
  token: string | null;
  number: number | null;
};

/** What a promotion takes off, by the name that it had. */
export type DiscountRow = Granted & { promotion: string; nameZh: string; nameEn: string };

export type EventRow = { seq: number; type: OrderEventType; actor: Actor; at: string; facts: EventFacts };

export type OrderRow = {
  id: string;
  token: string;
  shopId: string;
  /** The shop's slug. */
  shop: string;
  channel: Channel;
  number: number;
  status: OrderStatus;
  fulfilment: 'delivery' | 'pickup';
  /** The customer's floor, as labelled. */
  floor: string;
  room: string | null;
  customerName: string | null;
  note: string | null;
  timing: 'asap' | 'window';
  promisedAt: Date;
  windowEndsAt: Date | null;
  slotStartsAt: Date;
  placedAt: Date;
  answerFrom: Date;
  escalatedAt: Date | null;
  dueAt: Date | null;
  finishedAt: Date | null;
  subtotal: Fen;
  deliveryFee: Fen;
  smallOrderFee: Fen;
  total: Fen;
  placedTotal: Fen;
  paymentMethod: PaidBy;
  paymentStatus: PaymentStatus;
  /** Fen to collect; of what is settled elsewhere, the total. */
  paymentAmount: Fen;
  /** A platform's number; null: no platform took it. */
  outsideNumber: string | null;
  /** Fen that vouchers are worth; 0 without any. */
  vouchers: Fen;
  /** How many bags it fills, at least one. */
  bags: number;
  /** What is part of it now, by position; then what was. */
  lines: readonly LineRow[];
  removed: readonly RemovedRow[];
  offers: readonly OfferRow[];
  request: RequestRow | null;
  complaints: readonly ComplaintRow[];
  /** In the order in which they are taken off. */
  discounts: readonly DiscountRow[];
  /** The number of the order that this one makes good. */
  replaces: number | null;
  /** Oldest first; never empty. */
  events: readonly EventRow[];
};

/** What a line costs after its share of all that is taken off, fen. */
export const paidFor = ({ discounts }: Pick<OrderRow, 'discounts'>, { id, total }: Pick<LineRow, 'id' | 'total'>): Fen =>
  fen(total - discounts.reduce((sum, { shares }) => sum + (shares.get(id) ?? 0), 0));

/** What lines cost less by the discounts of their own goods: what counts towards a minimum is without it. */
export const itemsOff = ({ discounts }: Pick<OrderRow, 'discounts'>, lines: readonly Pick<LineRow, 'id'>[]): Fen =>
  fen(discounts.filter(({ kind }) => kind === 'item').reduce((sum, { shares }) => sum + lines.reduce((part, { id }) => part + (shares.get(id) ?? 0), 0), 0));

type Parts = 'lines' | 'removed' | 'offers' | 'request' | 'complaints' | 'discounts' | 'events';
type StoredRow = Omit<OrderRow, Parts> & Record<'linesJson' | 'offersJson' | 'complaintsJson' | 'discountsJson' | 'eventsJson', string> & { requestJson: string | null };

/**
 * Orders with their lines, payment and events in one statement, so that what a screen shows is one moment: a status,
 * its event and the seq that a stream continues from never contradict each other.
 */
export async function readOrderRows(door: Reader | Tx, where: Prisma.Sql): Promise<OrderRow[]> {
  const rows = await door.$queryRaw<StoredRow[]>`
    SELECT "o"."id", "o"."token", "o"."shopId", "s"."slug" AS "shop", "o"."channel", "o"."number", "o"."status", "o"."fulfilment",
      "f"."label" AS "floor", "o"."room", "o"."customerName", "o"."note", "o"."timing", "o"."promisedAt",
      "o"."windowEndsAt", "o"."slotStartsAt", "o"."placedAt", "o"."answerFrom", "o"."escalatedAt", "o"."dueAt",
      "o"."finishedAt", "o"."subtotal", "o"."deliveryFee", "o"."smallOrderFee", "o"."total", "o"."placedTotal",
      "p"."method" AS "paymentMethod", "p"."status" AS "paymentStatus", "p"."amount" AS "paymentAmount", "x"."number" AS "outsideNumber",
      (SELECT COALESCE(SUM("v"."value"), 0) FROM "Voucher" AS "v" WHERE "v"."orderId" = "o"."id") AS "vouchers",
      ${bagsSql}, ${linesSql}, ${nowOpenSql}, ${discountsSql},
      (SELECT json_group_array(json_object('seq', "e"."seq", 'type', "e"."type", 'actor', "e"."actor",
          'at', "e"."at", 'facts', json("e"."dataJson")) ORDER BY "e"."seq")
        FROM "OrderEvent" AS "e" WHERE "e"."orderId" = "o"."id") AS "eventsJson"
    FROM "Order" AS "o"
    JOIN "Shop" AS "s" ON "s"."id" = "o"."shopId"
    JOIN "Floor" AS "f" ON "f"."id" = "o"."floorId"
    JOIN "Payment" AS "p" ON "p"."orderId" = "o"."id"
    LEFT JOIN "OutsideOrder" AS "x" ON "x"."orderId" = "o"."id"
    WHERE ${where} ORDER BY "o"."placedAt", "o"."number", "o"."id"`;
  return rows.map(asRow);
}

type KeptDiscount = Omit<DiscountRow, 'shares'> & { lines: [string, Fen][] };

function asRow({ linesJson, offersJson, requestJson, complaintsJson, discountsJson, eventsJson, ...row }: StoredRow): OrderRow {
  const all = JSON.parse(linesJson) as (LineRow & { why: RemovalReason | null })[];
  return {
    ...row,
    lines: all.filter(({ why }) => why === null),
    removed: all.filter((line): line is RemovedRow => line.why !== null),
    offers: JSON.parse(offersJson) as OfferRow[],
    request: requestJson === null ? null : (JSON.parse(requestJson) as RequestRow),
    complaints: JSON.parse(complaintsJson) as ComplaintRow[],
    discounts: (JSON.parse(discountsJson) as KeptDiscount[]).map(({ lines, ...kept }) => ({ ...kept, shares: new Map(lines) })),
    events: JSON.parse(eventsJson) as EventRow[],
  };
}

export async function readOrderRow(door: Reader | Tx, where: Prisma.Sql): Promise<OrderRow | null> {
  return (await readOrderRows(door, where))[0] ?? null;
}

export const byToken = (token: string): Prisma.Sql => Prisma.sql`"o"."token" = ${token}`;
export const byId = (id: string): Prisma.Sql => Prisma.sql`"o"."id" = ${id}`;
