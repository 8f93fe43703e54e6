import { Prisma } from '@/prisma/generated/client';
import { undoDeliveredSeconds } from '@/domain/orders/answering';
import type { BoardView } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, shopsOf, type StaffActor } from '@/domain/staff/actor';
import { day, instantOf, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { countOpenComplaints } from '@/server/complaints/count-open';
import { read } from '@/server/db';
import { readOrderRows } from './order-row';
import { deskView } from './view-order';

/** How long the board shows what was left open, in days: a bag or a debt that nobody settles must not stay for ever. */
const unsettledDays = 7;

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

/** Since when what ended is shown: today on the building's calendar, and all that can still be taken back. */
function shownSince(at: Date, timeZone: string): Date {
  const midnight = instantOf(localTime(at, timeZone).date, 0, timeZone).getTime();
  return new Date(Math.min(midnight, at.getTime() - undoDeliveredSeconds * 1000));
}

/**
 * Open orders; what ended lately; and what ended in the last week while the bag is still in somebody's hand or its money
 * is not confirmed, because only the board leads to either. The bound stands first and by itself: within the OR it would
 * keep SQLite from its index, and each board would read every order there is.
 */
const onBoard = (at: Date, timeZone: string): Prisma.Sql => Prisma.sql`
  ("o"."status" IN ('placed', 'accepted', 'preparing', 'ready', 'delivering')
    OR "o"."finishedAt" >= ${new Date(at.getTime() - unsettledDays * day)})
  AND ("o"."finishedAt" IS NULL OR "o"."finishedAt" >= ${shownSince(at, timeZone)}
    OR "o"."status" = 'not_delivered' OR ("o"."status" = 'delivered' AND "p"."status" IN ('unpaid', 'claimed')))`;

/**
 * The board of one shop, or of all the actor's: open orders, what ended today on the building's calendar, and what ended
 * before but is not over.
 * Errors: not_found.
 */
export async function readBoard(actor: StaffActor, { shop }: { shop: string | null }): Promise<Result<BoardView>> {
  const shops = shopsInSight(actor, shop);
  if (!shops || shops.length === 0) return fail({ code: 'not_found' });
  const { timeZone } = await loadBuilding();
  const at = now();
  // Before the orders: what is written in between is sent again by the stream, never skipped.
  const seq = await lastSeq();
  const rows = await readOrderRows(read(), Prisma.sql`"s"."slug" IN (${Prisma.join(shops)}) AND ${onBoard(at, timeZone)}`);
  return ok({ seq, now: at.toISOString(), orders: rows.map((row) => deskView(row, at)), roles: actor.roles, complaints: await countOpenComplaints(shops) });
}
