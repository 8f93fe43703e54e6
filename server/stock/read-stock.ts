import type { MenuItem, Shop } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canTend, type StaffActor } from '@/domain/staff/actor';
import { type Batch, marginAt } from '@/domain/stock/cost';
import { isSlow, lyingSince, type SlowDays, soldLookBack } from '@/domain/stock/slow-goods';
import type { StockLine, StockOverview } from '@/domain/stock/stock-view';
import { addDays, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { lastByHand } from './assert-unnoted';
import { refusedTo } from './tend-stock';

type Row = { id: string; stock: number | null; lowAt: number | null; amount: number | null; worth: Fen | null; cameAt: string | null };

/** What each good of a shop has in stock, its last delivery, and when it last came in while there was none of it. */
const readRows = (shopId: string): Promise<Row[]> => read().$queryRaw<Row[]>`
  SELECT "i"."id", "i"."stock", "m"."lowAt", "b"."left" AS "amount", "b"."worth",
    (SELECT MAX("e"."at") FROM "StockEntry" AS "e" WHERE "e"."itemId" = "i"."id" AND "e"."kind" IN ('received', 'counted', 'returned')
      AND "e"."amount" > 0 AND "e"."amount" = "e"."left") AS "cameAt"
  FROM "Item" AS "i"
  LEFT JOIN "LowMark" AS "m" ON "m"."itemId" = "i"."id"
  LEFT JOIN "StockEntry" AS "b" ON "b"."seq" = (SELECT MAX("r"."seq") FROM "StockEntry" AS "r"
    WHERE "r"."itemId" = "i"."id" AND "r"."kind" = 'received' AND "r"."unit" = "i"."unit")
  WHERE "i"."shopId" = ${shopId}`;

/** When each good was last sold, also in a set, as far back as anybody asks; an order that came to nothing sold nothing. */
async function readSold(shopId: string, from: string): Promise<ReadonlyMap<string, Date>> {
  const rows = await read().$queryRaw<{ item: string; at: string }[]>`
    SELECT COALESCE("t"."itemId", "l"."itemId") AS "item", MAX("o"."placedAt") AS "at" FROM "Order" AS "o" JOIN "OrderLine" AS "l" ON "l"."orderId" = "o"."id"
    LEFT JOIN "OrderLinePart" AS "t" ON "t"."lineId" = "l"."id"
    WHERE "o"."shopId" = ${shopId} AND "o"."businessDate" >= ${from} AND "o"."status" NOT IN ('rejected', 'cancelled') GROUP BY 1`;
  return new Map(rows.map(({ item, at }) => [item, new Date(at)]));
}

type Known = { rows: ReadonlyMap<string, Row>; sold: ReadonlyMap<string, Date>; seen: ReadonlyMap<string, number>; days: SlowDays; at: Date; isOwner: boolean };

const batchOf = ({ amount, worth }: Row): Batch | null => (amount === null || worth === null ? null : { amount, worth });

function lineOf({ id, name, picture, unit, price }: MenuItem, { rows, sold, seen, days, at, isOwner }: Known): StockLine {
  const row = rows.get(id);
  const [left, lowAt] = [row?.stock ?? null, row?.lowAt ?? null];
  const lying = { left, soldAt: sold.get(id) ?? null, cameAt: row?.cameAt ? new Date(row.cameAt) : null };
  const batch = isOwner && row ? batchOf(row) : null;
  return {
    id,
    name,
    picture,
    unit,
    price,
    left,
    isLow: left !== null && lowAt !== null && left <= lowAt,
    slowSince: isSlow(lying, days, at) ? lyingSince(lying)!.toISOString() : null,
    margin: batch && marginAt(price, batch, unit),
    seen: seen.get(id) ?? 0,
  };
}

async function known(shop: Shop, days: SlowDays, isOwner: boolean): Promise<Known> {
  const { timeZone } = await loadBuilding();
  const at = now();
  const from = addDays(localTime(at, timeZone).date, -soldLookBack);
  const ids = shop.categories.flatMap(({ items }) => items.map(({ id }) => id));
  const [rows, sold, seen] = await Promise.all([readRows(shop.id), readSold(shop.id, from), lastByHand(read(), ids)]);
  return { rows: new Map(rows.map((row) => [row.id, row])), sold, seen, days, at, isOwner };
}

/**
 * The goods on a shop's menu with what is left of them, which are running low, and which have not been sold for so many days;
 * for its owner also what they earn.
 * Errors: not_found (another's shop), forbidden (runners).
 */
export async function readStock(actor: StaffActor, { shop: slug, days }: { shop: string; days: SlowDays }): Promise<Result<StockOverview>> {
  const refused = refusedTo(actor, slug, canTend);
  if (refused) return fail(refused);
  const shop = await loadShop(slug);
  if (!shop) return fail({ code: 'not_found' });
  const facts = await known(shop, days, canManage(actor, slug));
  const categories = shop.categories.map(({ id, name, items }) => ({ id, name, items: items.map((item) => lineOf(item, facts)) }));
  return ok({ shop: slug, days, categories });
}
