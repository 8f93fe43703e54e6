import type { MenuItem } from '@/domain/menu/shop';
import type { StockItem, StockList } from '@/domain/menu/stock-list';
import { fail, ok, type Result } from '@/domain/result';
import { canSee, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { freeStockSql } from '@/server/stock/held';
import { loadShop } from './load-shops';

type Row = { id: string; stock: number | null; soldOutUntil: Date | null };

function listed(item: MenuItem, row: Row | undefined, at: Date): StockItem {
  const { id, name, picture, pinyin, initials, unit } = item;
  const until = row?.soldOutUntil;
  const soldOutUntil = until && until > at ? until.toISOString() : null;
  return { id, name, picture, pinyin, initials, unit, left: row?.stock ?? null, soldOutUntil };
}

/** A shop's goods with what is left of each. @returns `not_found` for a shop that is not one's own. */
export async function readStockList(actor: StaffActor, slug: string): Promise<Result<StockList>> {
  const shop = canSee(actor, slug) ? await loadShop(slug) : null;
  if (!shop) return fail({ code: 'not_found' });
  const rows = await read().$queryRaw<Row[]>`
    SELECT "id", ${freeStockSql} AS "stock", "soldOutUntil" FROM "Item" WHERE "shopId" = ${shop.id}`;
  const known = new Map(rows.map((row) => [row.id, row]));
  const at = now();
  const categories = shop.categories.map(({ id, name, items }) => ({
    id,
    name,
    items: items.map((item) => listed(item, known.get(item.id), at)),
  }));
  return ok({ shop: slug, categories });
}
