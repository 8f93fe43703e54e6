import { fail, ok, type Result } from '@/domain/result';
import { canManage, type StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { randomId } from '@/server/random';
import { tends } from '@/server/staff/shop-rights';
import { transact } from '@/server/transact';
import { findPrinter } from './find-printer';
import { wakePrinting } from './wake-printing';

/** A test page, or what is to be made by dish: in work now, or for the window that begins at the ISO instant `from`. */
export type PrintSheetInput = { printer: string; sheet: { kind: 'test' } | { kind: 'dishes'; from: string | null } };

/**
 * Prints what hangs on no order. Answers the id of the job. The test page is the owner's, who sets the printer up.
 * Errors: not_found, forbidden, busy.
 */
export async function printSheet(actor: StaffActor, { printer: printerId, sheet }: PrintSheetInput): Promise<Result<string>> {
  const printer = await findPrinter(printerId);
  if (!printer) return fail({ code: 'not_found' });
  const may = tends(actor, printer.shop);
  if (!may.ok) return may;
  if (sheet.kind === 'test' && !canManage(actor, printer.shop)) return fail({ code: 'forbidden' });
  const [id, at] = [randomId('job'), now()];
  const windowFrom = sheet.kind === 'dishes' && sheet.from !== null ? new Date(sheet.from) : null;
  const row = { id, shopId: printer.shopId, printerId, kind: sheet.kind, windowFrom, cause: 'hand', status: 'queued', nextAttemptAt: at, createdAt: at };
  const queued = await transact((tx) => tx.printJob.create({ data: row }));
  if (!queued.ok) return queued;
  wakePrinting();
  return ok(id);
}
