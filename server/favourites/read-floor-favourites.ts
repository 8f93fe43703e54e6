import { chooseFavourites, favouriteDays, type FloorCounts, type FloorFavourites, mostFavourites } from '@/domain/neighbours/favourites';
import { itemsOf } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import { addDays, instantOf, type LocalDate, localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadShops } from '@/server/menu/load-shops';
import { perDatabase } from '@/server/per-database';

type Span = { from: Date; until: Date };

/** Counted once a day for each floor, whoever asks: a figure that moved with every order would tell of each. */
const kept = () => perDatabase<{ date: LocalDate; floors: Map<string, Promise<string[]>> }>('floor favourites', () => ({ date: '', floors: new Map() }));

/** Different phones by good, and in all, of what reached this floor's people in that time. */
async function countPhones(floorId: string, { from, until }: Span): Promise<FloorCounts> {
  const rows = await read().$queryRaw<{ item: string | null; phones: number }[]>`
    WITH "had" AS (
      SELECT "l"."itemId" AS "item", "p"."phoneHash" AS "phone"
      FROM "Order" AS "o" JOIN "OrderPhone" AS "p" ON "p"."orderId" = "o"."id" JOIN "OrderLine" AS "l" ON "l"."orderId" = "o"."id"
      WHERE "o"."floorId" = ${floorId} AND "o"."status" = 'delivered' AND "o"."placedAt" >= ${from} AND "o"."placedAt" < ${until}
        AND NOT EXISTS (SELECT 1 FROM "RemovedLine" AS "r" WHERE "r"."lineId" = "l"."id"))
    SELECT "item", count(DISTINCT "phone") AS "phones" FROM "had" GROUP BY "item"
    UNION ALL SELECT NULL, count(DISTINCT "phone") FROM "had"`;
  const goods = rows.flatMap(({ item, phones }) => (item === null ? [] : [{ item, phones: Number(phones) }]));
  return { phones: Number(rows.find(({ item }) => item === null)?.phones ?? 0), goods };
}

async function count(label: string, date: LocalDate, zone: string): Promise<string[]> {
  const floor = await read().floor.findFirst({ where: { label, removedAt: null } });
  if (!floor) return [];
  return chooseFavourites(await countPhones(floor.id, { from: instantOf(addDays(date, -favouriteDays), 0, zone), until: instantOf(date, 0, zone) }));
}

/** A floor's goods of this day; a count that failed is not kept. */
function ofToday(floor: string, zone: string): Promise<string[]> {
  const [held, { date }] = [kept(), localTime(now(), zone)];
  if (held.date !== date) Object.assign(held, { date, floors: new Map() });
  const { floors } = held;
  const known = floors.get(floor);
  if (known) return known;
  const counted = count(floor, date, zone);
  floors.set(floor, counted);
  counted.catch(() => floors.delete(floor));
  return counted;
}

/**
 * What people on a floor order, as far as enough different phones do, of what is on the menus now: goods alone, of whole
 * days, without a number. Errors: not_found (no such floor).
 */
export async function readFloorFavourites({ floor }: { floor: string }): Promise<Result<FloorFavourites>> {
  const [building, shops] = await Promise.all([loadBuilding(), loadShops()]);
  if (!building.floors.some(({ label }) => label === floor)) return fail({ code: 'not_found' });
  const chosen = await ofToday(floor, building.timeZone);
  const onMenus = new Map(shops.flatMap((shop) => itemsOf(shop).map(({ id, name }) => [id, { item: id, shop: shop.slug, name }] as const)));
  return ok({ goods: chosen.flatMap((item) => onMenus.get(item) ?? []).slice(0, mostFavourites) });
}
