import type { Printer } from '@/domain/tickets/printer';
import { ok, type Result } from '@/domain/result';
import { canTend, shopsOf, type StaffActor } from '@/domain/staff/actor';
import { read } from '@/server/db';
import { printerFrom } from './printer-rows';

/** The printers of the shops behind whose counter one stands, by shop and name. */
export async function listPrinters(actor: StaffActor): Promise<Result<Printer[]>> {
  const shops = shopsOf(actor).filter((slug) => canTend(actor, slug));
  const rows = await read().printer.findMany({
    where: { shop: { slug: { in: shops } } },
    orderBy: [{ shop: { position: 'asc' } }, { name: 'asc' }],
    include: { shop: { select: { slug: true } } },
  });
  return ok(rows.map((row) => printerFrom(row, row.shop.slug)));
}
