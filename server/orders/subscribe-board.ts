import { Prisma } from '@/prisma/generated/client';
import type { BoardView } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { countOpenComplaints } from '@/server/complaints/count-open';
import { read } from '@/server/db';
import { type Feed, type FeedListener, startFeed } from '@/server/events/feed';
import { loadShop } from '@/server/menu/load-shops';
import { readOrderRows } from './order-row';
import { lastSeq, readBoard, shopsInSight } from './read-board';
import { deskView } from './view-order';

/** The orders that have events after `seq`, as they are now, and the last of those events. */
async function changesAfter(shopIds: readonly string[], slugs: readonly string[], seq: number): Promise<BoardView | null> {
  const changed = await read().$queryRaw<{ orderId: string; last: number }[]>`
    SELECT "orderId", MAX("seq") AS "last" FROM "OrderEvent"
    WHERE "shopId" IN (${Prisma.join(shopIds)}) AND "seq" > ${seq} GROUP BY "orderId"`;
  if (changed.length === 0) return null;
  const ids = Prisma.join(changed.map(({ orderId }) => orderId));
  const rows = await readOrderRows(read(), Prisma.sql`"o"."id" IN (${ids})`);
  const at = now();
  return {
    seq: Math.max(...changed.map(({ last }) => last)),
    now: at.toISOString(),
    orders: rows.map((row) => deskView(row, at)),
    complaints: await countOpenComplaints(slugs),
  };
}

/**
 * Follows the board of one shop, or of all the actor's: changed orders after each event. What the tablet has missed
 * since `afterSeq` comes first; the whole board when it has seen nothing, or events that this database does not know
 * (it was restored from a copy).
 * Errors: not_found.
 */
export async function subscribeBoard(
  actor: StaffActor,
  shop: string | null,
  afterSeq: number | null,
  listener: FeedListener<BoardView>,
): Promise<Result<Feed>> {
  const slugs = shopsInSight(actor, shop) ?? [];
  const shops = (await Promise.all(slugs.map(loadShop))).filter((found) => found !== null);
  if (shops.length === 0) return fail({ code: 'not_found' });
  const ids = shops.map(({ id }) => id);
  let seen = afterSeq !== null && afterSeq <= (await lastSeq()) ? afterSeq : null;
  const pull = async (): Promise<void> => {
    const change = seen === null ? await wholeBoard(actor, shop) : await changesAfter(ids, slugs, seen);
    if (!change) return;
    seen = change.seq;
    listener.change({ seq: change.seq, value: change });
  };
  return ok(startFeed(ids.map((id) => `shop:${id}` as const), pull, (error) => listener.fault(error)));
}

async function wholeBoard(actor: StaffActor, shop: string | null): Promise<BoardView> {
  const board = await readBoard(actor, { shop });
  if (!board.ok) throw new Error(`a board vanished under its stream: ${board.error.code}`);
  return board.value;
}
