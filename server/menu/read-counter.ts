import type { Counter } from '@/domain/menu/counter';
import { setLeft } from '@/domain/menu/set-menu';
import { itemsOf } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { freeStockSql } from '@/server/stock/held';
import { tendedShop } from './own-shop';

type Row = { id: string; stock: number | null; soldOutUntil: Date | null };

/**
 * What staff sell from: the menu, prices and terms that an order is judged by, and what is left of counted goods.
 * Errors: not_found (another's shop), forbidden (runners).
 */
export async function readCounter(actor: StaffActor, { shop: slug }: { shop: string }): Promise<Result<Counter>> {
  const tended = await tendedShop(actor, slug);
  if (!tended.ok) return tended;
  const shop = tended.value;
  const at = now();
  const rows = await read().$queryRaw<Row[]>`
    SELECT "id", ${freeStockSql} AS "stock", "soldOutUntil" FROM "Item"
    WHERE "shopId" = ${shop.id} AND ("stock" IS NOT NULL OR "soldOutUntil" > ${at})`;
  const left = new Map(rows.map(({ id, stock, soldOutUntil }) => [id, soldOutUntil && soldOutUntil > at ? 0 : (stock ?? 0)]));
  const told = itemsOf(shop).flatMap((item) => setLeft(item, (id) => left.get(id) ?? null));
  return ok({ shop, left: Object.fromEntries(told) });
}
