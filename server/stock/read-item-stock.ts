import { Prisma } from '@/prisma/generated/client';
import { rowPicture } from '@/domain/menu/picture';
import { itemsOf, type Unit } from '@/domain/menu/shop';
import { type Fen, fen } from '@/domain/money';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canTend, type StaffActor } from '@/domain/staff/actor';
import { type Batch, costOfMove, marginAt, worthOf } from '@/domain/stock/cost';
import type { EntryKind, WasteReason } from '@/domain/stock/entry';
import { historyPage } from '@/domain/stock/limits';
import type { ItemStock, StockEntry } from '@/domain/stock/stock-view';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { lastByHand } from './assert-unnoted';
import { lastBatch } from './last-batch';
import { refusedTo } from './tend-stock';

type Row = {
  seq: number; at: Date; kind: EntryKind; unit: Unit; amount: number; left: number; paid: Fen | null; reason: WasteReason | null; who: string | null; order: number | null;
};
type Delivered = Batch & { seq: number; unit: Unit };

/** A page of a good's history, and one line more to know whether it goes on. */
function readEntries(item: string, before: number | null): Promise<Row[]> {
  const older = before === null ? Prisma.empty : Prisma.sql`AND "e"."seq" < ${before}`;
  return read().$queryRaw<Row[]>`
    SELECT "e"."seq", "e"."at", "e"."kind", "e"."unit", "e"."amount", "e"."left", "e"."paid", "e"."reason",
      "s"."name" AS "who", "o"."number" AS "order"
    FROM "StockEntry" AS "e" LEFT JOIN "Staff" AS "s" ON "s"."id" = "e"."staffId" LEFT JOIN "Order" AS "o" ON "o"."id" = "e"."orderId"
    WHERE "e"."itemId" = ${item} ${older} ORDER BY "e"."seq" DESC LIMIT ${historyPage + 1}`;
}

/** The deliveries by which the moves of a page were costed, newest first: those on it, and as many before it as may be needed. */
const readDelivered = (item: string, newest: number): Promise<Delivered[]> => read().$queryRaw<Delivered[]>`
  SELECT "seq", "unit", "left" AS "amount", "worth" FROM "StockEntry"
  WHERE "itemId" = ${item} AND "kind" = 'received' AND "seq" < ${newest} ORDER BY "seq" DESC LIMIT ${historyPage + 1}`;

function entryOf({ at, ...row }: Row, delivered: readonly Delivered[] | null): StockEntry {
  const batch = delivered?.find(({ seq, unit }) => seq < row.seq && unit === row.unit);
  const cost = batch && row.kind !== 'received' ? costOfMove(batch, row.left - row.amount, row.left) : null;
  return { ...row, at: at.toISOString(), paid: delivered === null ? null : row.paid, cost };
}

/** What orders that nobody has packed yet hold of a good, pieces or grams. */
async function readPromised(item: string, shopId: string): Promise<number> {
  const [row] = await read().$queryRaw<{ sum: number }[]>`
    SELECT COALESCE(SUM(COALESCE("l"."grams", "l"."quantity") * (("l"."itemId" = ${item}) +
      (SELECT COUNT(*) FROM "OrderLinePart" AS "t" WHERE "t"."lineId" = "l"."id" AND "t"."itemId" = ${item}))), 0) AS "sum"
    FROM "Order" AS "o" JOIN "OrderLine" AS "l" ON "l"."orderId" = "o"."id"
    WHERE "o"."shopId" = ${shopId} AND "o"."status" IN ('placed', 'accepted', 'preparing')`;
  return row!.sum;
}

type Asked = { shop: string; item: string; before: number | null };

const rowOf = (shop: string, item: string) => read().item.findFirst({ where: { id: item, shop: { slug: shop } }, include: { lowMark: true } });

type ItemRow = NonNullable<Awaited<ReturnType<typeof rowOf>>>;

/** What it costs at this hour; off the menu, what it did. */
async function priceNow(slug: string, { id, price }: ItemRow): Promise<Fen> {
  const shop = await loadShop(slug);
  return (shop && itemsOf(shop).find((item) => item.id === id)?.price) ?? fen(price);
}

/** What only an owner sees of a good. */
async function costsOf({ id, stock }: ItemRow, price: Fen, unit: Unit): Promise<Pick<ItemStock, 'margin' | 'worth'>> {
  const batch = await lastBatch(read(), id, unit);
  if (batch === null) return { margin: null, worth: null };
  return { margin: marginAt(price, batch, unit), worth: stock === null ? null : worthOf(batch, stock) };
}

/**
 * One good's stock with a page of what came and went, newest first; costs are for the shop's owner.
 * @param before only what is older than this line; null: from the newest
 * Errors: not_found (another shop's good, too), forbidden (runners).
 */
export async function readItemStock(actor: StaffActor, { shop, item, before }: Asked): Promise<Result<ItemStock>> {
  const refused = refusedTo(actor, shop, canTend);
  if (refused) return fail(refused);
  const row = await rowOf(shop, item);
  if (!row) return fail({ code: 'not_found' });
  const unit = row.unit as Unit;
  const isOwner = canManage(actor, shop);
  const [rows, seen, promised] = await Promise.all([readEntries(item, before), lastByHand(read(), [item]), readPromised(item, row.shopId)]);
  const price = await priceNow(shop, row);
  const shown = rows.slice(0, historyPage);
  const delivered = isOwner ? await readDelivered(item, shown[0]?.seq ?? 0) : null;
  return ok({
    shop,
    id: item,
    name: { zh: row.nameZh, en: row.nameEn },
    picture: rowPicture(row.picture),
    unit,
    price,
    left: row.stock,
    lowAt: row.lowMark?.lowAt ?? null,
    promised,
    ...(isOwner ? await costsOf(row, price, unit) : { margin: null, worth: null }),
    seen: seen.get(item) ?? 0,
    entries: shown.map((each) => entryOf(each, delivered)),
    older: rows.length > historyPage ? shown.at(-1)!.seq : null,
  });
}
