import { fail, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { transact, refuse } from '@/server/transact';
import { forgetShops } from '../load-shops';
import { forgetAvailability } from '../read-availability';

/** The owner's right to a shop's menu. @returns `not_found` for a shop that one does not see, `forbidden` to its other staff. */
export function mayEdit(actor: StaffActor, slug: string): { ok: false; error: { code: 'not_found' | 'forbidden' } } | null {
  if (!canSee(actor, slug)) return { ok: false, error: { code: 'not_found' } };
  return canManage(actor, slug) ? null : { ok: false, error: { code: 'forbidden' } };
}

/**
 * One edit of a shop's menu in one transaction. It raises the shop's revision, by which orders, phones and kept pages learn that
 * what they know is old.
 * @returns what `mayEdit` refuses, or what `work` refuses; then nothing is changed.
 */
export async function editMenu<T>(actor: StaffActor, slug: string, work: (tx: Tx, shopId: string) => Promise<T>): Promise<Result<T>> {
  const refused = mayEdit(actor, slug);
  if (refused) return fail(refused.error);
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
