import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { manages } from '@/server/staff/shop-rights';
import { transact, refuse } from '@/server/transact';
import { forgetShops } from '../load-shops';
import { forgetAvailability } from '../read-availability';

/**
 * One edit of a shop's menu in one transaction. It raises the shop's revision, by which orders, phones and kept pages learn that
 * what they know is old.
 * @returns what `manages` refuses, or what `work` refuses; then nothing is changed.
 */
export async function editMenu<T>(actor: StaffActor, slug: string, work: (tx: Tx, shopId: string) => Promise<T>): Promise<Result<T>> {
  const may = manages(actor, slug);
  if (!may.ok) return may;
  const edited = await transact(async (tx) => {
    const shop = await tx.shop.findFirst({ where: { slug }, select: { id: true } });
    if (!shop) refuse({ code: 'not_found' });
    const value = await work(tx, shop.id);
    await tx.shop.update({ where: { id: shop.id }, data: { revision: { increment: 1 } } });
    return value;
  });
  if (edited.ok) {
    forgetShops();
    forgetAvailability();
  }
  return edited;
}
