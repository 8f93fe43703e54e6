import { fen } from '@/domain/money';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { transact } from '@/server/transact';
import { findFlyer } from './find-flyer';

/** `key` is made where it is typed; `cost` fen for all copies. */
export type PrintingInput = { flyer: string; key: string; copies: number; cost: number };

/**
 * Notes that a flyer was printed; from then on it stays as it is. The same key again is the same printing.
 * Errors: not_found, forbidden, flyer_withdrawn, busy.
 */
export async function notePrinting(actor: StaffActor, { flyer, key, copies, cost }: PrintingInput): Promise<Result<null>> {
  const found = await findFlyer(actor, flyer, manages);
  if (!found.ok) return found;
  const { headline, version, shopId, withdrawnAt } = found.value;
  if (withdrawnAt !== null) return fail({ code: 'flyer_withdrawn', version });
  return transact(async (tx) => {
    const at = now();
    if (await tx.flyerPrinting.findUnique({ where: { key } })) return null;
    await tx.flyerPrinting.create({ data: { key, flyerId: flyer, copies, cost, at, by: actor.name } });
    await tx.flyer.updateMany({ where: { id: flyer, printedAt: null }, data: { printedAt: at } });
    await recordChange(tx, actor, shopId, { kind: 'flyer_printed', subject: headline, details: { version, copies, cost: fen(cost) } });
    return null;
  });
}
