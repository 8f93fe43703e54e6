import type { Shop } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import { openings } from '@/domain/slots/openings';
import { rushEnd } from '@/domain/slots/rush';
import type { StaffActor } from '@/domain/staff/actor';
import type { Change } from '@/domain/staff/change';
import { localTime } from '@/domain/time';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import type { Tx } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { shopFrom, shopRows } from '@/server/menu/shop-from-rows';
import { recordChange } from '@/server/staff/record-change';
import { transact } from '@/server/transact';

/** A rush ends with closing, also where closing has been moved to an earlier hour since. */
async function endRushInTime(tx: Tx, shopId: string, zone: string): Promise<void> {
  const at = now();
  const rush = await tx.rush.findUnique({ where: { shopId } });
  if (!rush || rush.until <= at) return;
  const row = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, include: shopRows });
  const week = shopFrom(row, localTime(at, zone).date);
  const until = rushEnd(openings(week, zone, at), zone, at, rush.until);
  await tx.rush.update({ where: { shopId }, data: { until } });
}

/**
 * Changes what a shop's windows depend on, in one transaction: its revision rises, so that an order that was judged by
 * the old hours is judged again and kept pages are known to be old; and who did it is noted.
 * Errors: busy.
 */
export async function changeShop(actor: StaffActor, shop: Shop, change: Change, work: (tx: Tx) => Promise<void>): Promise<Result<null>> {
  const { timeZone } = await loadBuilding();
  const done = await transact(async (tx) => {
    await work(tx);
    await tx.shop.update({ where: { id: shop.id }, data: { revision: { increment: 1 } } });
    await endRushInTime(tx, shop.id, timeZone);
    await recordChange(tx, actor, shop.id, change);
  });
  if (!done.ok) return done;
  forgetShops();
  forgetAvailability();
  return ok(null);
}
