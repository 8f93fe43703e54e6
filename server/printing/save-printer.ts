import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { mostPrinters, type Printer, type PrinterInput } from '@/domain/tickets/printer';
import { isPrinterHost } from '@/domain/tickets/printer-address';
import type { Tx } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { randomId } from '@/server/random';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { printerFrom } from './printer-rows';
import { wakePrinting } from './wake-printing';

/** `id` null: a new one. */
export type SavePrinterInput = PrinterInput & { shop: string; id: string | null };

const columnsOf = ({ name, link, paper, locale, paused, kitchen, label, receipt }: PrinterInput) => ({
  name,
  kind: link.kind,
  host: link.kind === 'network' ? link.host : null,
  port: link.kind === 'network' ? link.port : null,
  width: paper,
  locale,
  paused,
  kitchen,
  label,
  receipt,
});

async function checkRoom(tx: Tx, shopId: string, { id, name }: SavePrinterInput): Promise<void> {
  const printers = await tx.printer.findMany({ where: { shopId } });
  if (id !== null && printers.every((printer) => printer.id !== id)) refuse({ code: 'not_found' });
  const others = printers.filter((printer) => printer.id !== id);
  if (others.some((printer) => printer.name === name)) refuse({ code: 'printer_name_taken', name });
  if (id === null && others.length >= mostPrinters) refuse({ code: 'too_many_printers', most: mostPrinters });
}

/**
 * Adds a printer to a shop, or changes one. Its address lies within the building; what waits for it is tried at once.
 * Errors: not_found, forbidden, invalid (host), printer_name_taken, too_many_printers, busy.
 */
export async function savePrinter(actor: StaffActor, input: SavePrinterInput): Promise<Result<Printer>> {
  const may = manages(actor, input.shop);
  if (!may.ok) return may;
  const shop = await loadShop(input.shop);
  if (!shop) return fail({ code: 'not_found' });
  if (input.link.kind === 'network' && !isPrinterHost(input.link.host)) return fail({ code: 'invalid', fields: { host: 'not_local' } });
  const saved = await transact(async (tx) => {
    await checkRoom(tx, shop.id, input);
    if (input.id === null) {
      await recordChange(tx, actor, shop.id, { kind: 'printer_added', subject: input.name, details: { kind: input.link.kind } });
      return tx.printer.create({ data: { id: randomId('prt'), shopId: shop.id, ...columnsOf(input) } });
    }
    await tx.printJob.updateMany({ where: { printerId: input.id, status: 'queued' }, data: { nextAttemptAt: new Date(0) } });
    await recordChange(tx, actor, shop.id, { kind: 'printer_changed', subject: input.name, details: { paused: input.paused } });
    return tx.printer.update({ where: { id: input.id }, data: columnsOf(input) });
  });
  if (!saved.ok) return saved;
  wakePrinting();
  return ok(printerFrom(saved.value, input.shop));
}
