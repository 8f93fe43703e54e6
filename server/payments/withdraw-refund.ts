import { orderNumber } from '@/domain/orders/order-number';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { recordChange } from '@/server/staff/record-change';
import { refuse, transact } from '@/server/transact';
import { findRefund } from './find-refund';

/**
 * Takes back a refund that somebody made by hand and nobody has given yet. What an order is owed because it came to less, was
 * called off, or was complained of stays owed.
 * Errors: not_found, forbidden, invalid (not made by hand), refund_settled (given, or taken back, since), busy.
 */
export async function withdrawRefund(actor: StaffActor, { refund: id }: { refund: string }): Promise<Result<null>> {
  const found = await findRefund(actor, id);
  if (!found.ok) return found;
  const { why, shopId, number, amount } = found.value;
  if (why !== 'by_hand') return fail({ code: 'invalid', fields: { refund: 'not_by_hand' } });
  return transact(async (tx) => {
    const changed = await tx.$executeRaw`UPDATE "Refund" SET "status" = 'withdrawn' WHERE "id" = ${id} AND "status" = 'owed'`;
    if (changed === 0) refuse({ code: 'refund_settled' });
    await recordChange(tx, actor, shopId, { kind: 'refund_withdrawn', subject: orderNumber(number), details: { amount } });
    return null;
  });
}
