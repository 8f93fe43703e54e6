import { isInForce } from '@/domain/promotions/in-force';
import type { Promotion } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { read, write } from '@/server/db';
import { forgetShops } from '@/server/menu/load-shops';
import { forgetAvailability } from '@/server/menu/read-availability';
import { dropPages, oldPages } from './old-pages';

/** Turns them in one transaction with the revisions of their shops: from then on no order is judged by the promotions of before. */
const turn = (rows: readonly Promotion[]): Promise<void> =>
  write(async (tx) => {
    for (const { id, isOn, revision } of rows) await tx.promotion.updateMany({ where: { id, isOn, revision }, data: { isOn: !isOn } });
    await tx.shop.updateMany({ where: { id: { in: rows.map(({ shopId }) => shopId) } }, data: { revision: { increment: 1 } } });
  });

/**
 * Puts promotions in force when their time has come, and out of force when it is over. Answers whether pages were dropped.
 * @throws Error when they could not be turned or pages could not be dropped; the next round tries again.
 */
export async function turnPromotions(drop: () => Promise<void> = dropPages): Promise<boolean> {
  const at = now();
  const open = await read().promotion.findMany({ where: { endedAt: null } });
  const rows = open.filter((row) => row.isOn !== isInForce(row, at));
  const pages = oldPages('promotions');
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
