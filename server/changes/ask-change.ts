import { findFloor } from '@/domain/building/floor';
import { parseRoom } from '@/domain/building/room';
import type { Shop } from '@/domain/menu/shop';
import { howToAsk } from '@/domain/orders/change-rules';
import type { Ask } from '@/domain/orders/order-change';
import type { OrderView } from '@/domain/orders/order-view';
import { priceOrder } from '@/domain/pricing/price-order';
import { fail, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { cancelOrder } from '@/server/orders/cancel-order';
import { byToken, itemsOff, type LineRow, type OrderRow, readOrderRow } from '@/server/orders/order-row';
import { readOrder } from '@/server/orders/read-order';
import { recordEvent } from '@/server/orders/record-event';
import { wakePrinting } from '@/server/printing/wake-printing';
import { refuse, transact } from '@/server/transact';
import { lineAt } from './line-at';
import { setText } from './set-text';
import { takeOut } from './take-out';

/** `key` is made on the phone before the first try, so that a retry is not a second wish. */
export type AskInput = { token: string; key: string; ask: Ask };

type Asking = AskInput & { shop: Shop; at: Date };

/**
 * The customer asks for a change: another room or note, a line less, or to call the order off. Before preparing begins it is
 * done at once (rules.md, 6); from then on it waits for the shop's answer, one wish at a time.
 * Errors: not_found, too_late with the status, unknown_room, invalid (line), below_minimum (a line less, while it is free),
 * request_open, conflict, busy.
 */
export async function askChange(input: AskInput): Promise<Result<OrderView>> {
  const found = await readOrderRow(read(), byToken(input.token));
  const shop = found && (await loadShop(found.shop));
  if (!found || !shop) return fail({ code: 'not_found' });
  const room = await checkRoom(found, input.ask);
  if (!room.ok) return room;
  if (input.ask.kind === 'cancel' && howToAsk('cancel', found) !== 'ask') return cancelOrder(input.token);
  const done = await transact((tx) => carryOut(tx, { ...input, ask: room.value, shop, at: now() }));
  if (!done.ok) return done;
  if (done.value) {
    forgetAvailability();
    orderChanged(found);
    wakePrinting();
  }
  return readOrder(input.token);
}

/** The room as the floor's own list writes it. */
async function checkRoom({ floor }: OrderRow, ask: Ask): Promise<Result<Ask>> {
  if (ask.kind !== 'room') return { ok: true, value: ask };
  const known = findFloor(await loadBuilding(), floor);
  const room = known && parseRoom(known, ask.room);
  return room ? { ok: true, value: { kind: 'room', room } } : fail({ code: 'unknown_room', room: ask.room });
}

/** Whether anything was done: not for a wish that has come before. */
async function carryOut(tx: Tx, asking: Asking): Promise<boolean> {
  const { token, key, ask } = asking;
  const order = (await readOrderRow(tx, byToken(token)))!;
  if (order.events.some(({ facts }) => facts.key === key)) return false;
  const way = howToAsk(ask.kind, order);
  if (way === null) refuse({ code: 'too_late', status: order.status });
  const line = ask.kind === 'remove' ? lineAt(order, ask.line) : null;
  if (line && order.lines.length === 1) refuse({ code: 'invalid', fields: { line: 'last' } });
  if (way === 'ask') await request(tx, order, line, asking);
  else await doAtOnce(tx, order, line, asking);
  return true;
}

async function request(tx: Tx, order: OrderRow, line: LineRow | null, { key, ask, at }: Asking): Promise<void> {
  const asked = await tx.$executeRaw`
    INSERT INTO "ChangeRequest" ("orderId", "key", "kind", "room", "note", "lineId", "askedAt")
    VALUES (${order.id}, ${key}, ${ask.kind}, ${ask.kind === 'room' ? ask.room : null}, ${ask.kind === 'note' ? ask.note : null}, ${line?.id ?? null}, ${at})
    ON CONFLICT ("orderId") DO NOTHING`;
  if (asked === 0) refuse({ code: 'request_open' });
  const change = { kind: ask.kind, ...(line && { line: line.position }) };
  await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: 'change_asked', actor: 'customer', staffId: null, at, facts: { key, change } });
}

async function doAtOnce(tx: Tx, order: OrderRow, line: LineRow | null, { key, ask, shop, at }: Asking): Promise<void> {
  const by = { actor: 'customer' as const, staffId: null, at };
  if (line) {
    checkMinimum(order, line, shop);
    await takeOut(tx, { order, shop, line, why: 'asked', by });
  } else if (ask.kind === 'room' || ask.kind === 'note') {
    await setText(tx, order, ask, at);
    await recordEvent(tx, { orderId: order.id, shopId: order.shopId, type: 'changed', ...by, facts: { key, change: { kind: ask.kind } } });
  } else {
    // It was being made a moment ago, and an undo has put it back: calling it off is free again, by its own way.
    refuse({ code: 'conflict', status: order.status });
  }
}

/** Nobody gets below the minimum by taking out again what reached it; whoever was below it stays as they were. */
function checkMinimum(order: OrderRow, line: LineRow, shop: Shop): void {
  const missing = (lines: readonly LineRow[]) => {
    const items = itemsOff(order, lines);
    return priceOrder(shop, lines, order.fulfilment, { items, all: items }).missing;
  };
  const now = missing(order.lines.filter(({ id }) => id !== line.id));
  if (now > 0 && missing(order.lines) === 0) refuse({ code: 'below_minimum', minimum: shop.minimumOrder, missing: now });
}
