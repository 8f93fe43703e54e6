import { isEvening } from '@/domain/pricing/evening-price';
import { hoursByDate } from '@/domain/slots/openings';
import { localTime } from '@/domain/time';
import type { EveningPrice } from '@/prisma/generated/client';
import { findBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read, write } from '@/server/db';
import { forgetShops, loadShops } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { dropPages, oldPages } from './old-pages';

/** The prices whose hour has come, or is over. */
async function due(timeZone: string): Promise<EveningPrice[]> {
  const [rows, shops] = await Promise.all([read().eveningPrice.findMany(), loadShops()]);
  const { date, minutes } = localTime(now(), timeZone);
  return rows.filter(({ shopId, from, isOn }) => {
    const shop = shops.find(({ id }) => id === shopId);
    return shop !== undefined && isOn !== isEvening(from, hoursByDate(shop)(date), minutes);
  });
}

/** Turns them in one transaction with the revisions of their shops: from then on no order is judged by the prices of before. */
const turn = (rows: readonly EveningPrice[]): Promise<void> =>
  write(async (tx) => {
    for (const { id, isOn } of rows) await tx.eveningPrice.updateMany({ where: { id, isOn }, data: { isOn: !isOn } });
    await tx.shop.updateMany({ where: { id: { in: rows.map(({ shopId }) => shopId) } }, data: { revision: { increment: 1 } } });
  });

/**
 * Puts evening prices in force at their minute and out of force at closing. Answers whether pages were dropped.
 * @throws Error when prices could not be turned or pages could not be dropped; the next round tries again.
 */
export async function turnEvening(drop: () => Promise<void> = dropPages): Promise<boolean> {
  const building = await findBuilding();
  const rows = building ? await due(building.timeZone) : [];
  const pages = oldPages('evening');
  if (rows.length > 0) {
    await turn(rows);
    forgetShops();
    forgetAvailability();
    pages.areOld = true;
  }
  if (!pages.areOld) return false;
  await drop();
  pages.areOld = false;
  return true;
}
