import type { Printer } from '@/domain/tickets/printer';
import { read } from '@/server/db';
import { printerFrom } from './printer-rows';

/** One printer and the id of its shop, or null. */
export async function findPrinter(id: string): Promise<(Printer & { shopId: string }) | null> {
  const row = await read().printer.findUnique({ where: { id }, include: { shop: { select: { slug: true } } } });
  return row && { ...printerFrom(row, row.shop.slug), shopId: row.shopId };
}
