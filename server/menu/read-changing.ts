import type { Changing } from '@/domain/slots/describe-availability';
import { addMinutes } from '@/domain/time';
import { read } from '@/server/db';
import { readPaceMinutes } from '@/server/runs/read-pace';
import { freeStockSql } from '@/server/stock/held';
import { type RushColumns, rushIn } from './rush-columns';

type ShopRow = RushColumns & { id: string; slug: string; leadMinutes: number; revision: number; pausedUntil: Date | null };
type SlotRow = { shopId: string; startsAt: Date; taken: number; dishes: number; bags: number };
type TodayRow = { shopId: string; todayZh: string; todayEn: string };
type ItemRow = { id: string; shopId: string; stock: number | null; soldOutUntil: Date | null };

/** No rolling window of capacity is longer than this, in minutes: seats before it matter no more. */
const lookBack = 24 * 60;

function grouped<T extends { shopId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.shopId);
    if (group) group.push(row);
    else groups.set(row.shopId, [row]);
  }
  return groups;
}

/** What of each shop changes by the minute, by its slug, as the database has it now. */
export async function readChanging(now: Date): Promise<ReadonlyMap<string, Changing>> {
  const [shops, slots, items, lines] = await Promise.all([
    read().$queryRaw<ShopRow[]>`
      SELECT "s"."id", "s"."slug", "s"."leadMinutes", "s"."revision", "s"."pausedUntil", "r"."until" AS "rushUntil",
        "r"."minutes" AS "rushMinutes", "r"."half" AS "rushHalf"
      FROM "Shop" AS "s" LEFT JOIN "Rush" AS "r" ON "r"."shopId" = "s"."id"`,
    read().$queryRaw<SlotRow[]>`
      SELECT "shopId", "startsAt", "taken", "dishes", "bags" FROM "Slot" WHERE "startsAt" > ${addMinutes(now, -lookBack)}`,
    read().$queryRaw<ItemRow[]>`
      SELECT "id", "shopId", ${freeStockSql} AS "stock", "soldOutUntil" FROM "Item"
      WHERE "stock" IS NOT NULL OR "soldOutUntil" > ${now}`,
    read().$queryRaw<TodayRow[]>`SELECT "shopId", "todayZh", "todayEn" FROM "ShopCard" WHERE "todayUntil" > ${now}`,
  ]);
  const todayOf = new Map(lines.map(({ shopId, todayZh, todayEn }) => [shopId, { zh: todayZh, en: todayEn }]));
  const slotsOf = grouped(slots);
  const itemsOf = grouped(items);
  const pace = await Promise.all(shops.map(readPaceMinutes));
  return new Map(
    shops.map(({ id, slug, revision, pausedUntil, ...shop }, index) => [
      slug,
      {
        revision,
        pausedUntil,
        rush: rushIn(shop),
        paceMinutes: pace[index]!,
        taken: new Map(slotsOf.get(id)?.map(({ startsAt, taken, dishes, bags }) => [startsAt.getTime(), { orders: taken, dishes, bags }])),
        stock: new Map(itemsOf.get(id)?.map((item) => [item.id, item])),
        ...(todayOf.has(id) ? { today: todayOf.get(id)! } : {}),
      },
    ]),
  );
}
