import type { OrderView } from '@/domain/orders/order-view';
import { fail, ok, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { readOnItsWay } from '@/server/runs/read-on-its-way';
import { byToken, type OrderRow, readOrderRow } from './order-row';
import { customerView } from './view-order';

/** What a customer sees of an order row. @throws Error when its shop is gone, which the database forbids. */
export async function viewForCustomer(row: OrderRow): Promise<OrderView> {
  const shop = await loadShop(row.shop);
  if (!shop) throw new Error(`order of a shop that is not there: ${row.shop}`);
  const run = row.status === 'delivering' ? await readOnItsWay(row.id, shop) : null;
  return customerView(row, await loadBuilding(), shop, now(), run);
}

/** One order by its customer's secret token, never by its id. Errors: not_found. */
export async function readOrder(token: string): Promise<Result<OrderView>> {
  const row = await readOrderRow(read(), byToken(token));
  return row ? ok(await viewForCustomer(row)) : fail({ code: 'not_found' });
}
