import { Prisma } from '@/prisma/generated/client';
import type { BoardView } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, shopsOf, type StaffActor } from '@/domain/staff/actor';
import { instantOf, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { readOrderRows } from './order-row';
import { deskView } from './view-order';

/** The shops in sight: the one asked for, or all of the actor's; null when that one is not the actor's. */
export function shopsInSight(actor: StaffActor, shop: string | null): string[] | null {
  if (shop === null) return shopsOf(actor);
  return canSee(actor, shop) ? [shop] : null;
}

/** The last event of the building; 0 before the first. */
export async function lastSeq(): Promise<number> {
  const [row] = await read().$queryRaw<{ seq: number | null }[]>`SELECT MAX("seq") AS "seq" FROM "OrderEvent"`;
  return row?.seq ?? 0;
}

/**
 * The board of one shop, or of all the actor's: open orders, and what ended today on the building's calendar.
 * Errors: not_found.
 */
export async function readBoard(actor: StaffActor, { shop }: { shop: string | null }): Promise<Result<BoardView>> {
  const shops = shopsInSight(actor, shop);
  if (!shops || shops.length === 0) return fail({ code: 'not_found' });
  const { timeZone } = await loadBuilding();
  const at = now();
  const today = instantOf(localTime(at, timeZone).date, 0, timeZone);
  // Before the orders: what is written in between is sent again by the stream, never skipped.
  const seq = await lastSeq();
  const rows = await readOrderRows(
    read(),
    Prisma.sql`"s"."slug" IN (${Prisma.join(shops)}) AND ("o"."status" IN ('placed', 'accepted', 'preparing', 'ready', 'delivering')
      OR "o"."finishedAt" >= ${today})`,
  );
  return ok({ seq, now: at.toISOString(), orders: rows.map((row) => deskView(row, at)) });
}
