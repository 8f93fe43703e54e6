import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { findPrinter } from './find-printer';

/**
 * Removes a printer. What still waits for it, or is in doubt, is settled first: nothing is lost without a word.
 * Errors: not_found, forbidden, tickets_waiting, busy.
 */
export async function removePrinter(actor: StaffActor, id: string): Promise<Result<null>> {
  const printer = await findPrinter(id);
  if (!printer) return fail({ code: 'not_found' });
  const may = manages(actor, printer.shop);
  if (!may.ok) return may;
  return transact(async (tx) => {
    const count = await tx.printJob.count({ where: { printerId: id, status: { in: ['queued', 'sending', 'unknown', 'failed'] } } });
    if (count > 0) refuse({ code: 'tickets_waiting', count });
    await tx.printer.deleteMany({ where: { id } });
    await recordChange(tx, actor, printer.shopId, { kind: 'printer_removed', subject: printer.name, details: {} });
    return null;
  });
}
