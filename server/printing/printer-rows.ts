import type { Printer as PrinterRow } from '@/prisma/generated/client';
import type { Locale } from '@/domain/menu/shop';
import type { Occasion, Printer, PrinterLink } from '@/domain/tickets/printer';
import type { PaperWidth } from '@/domain/tickets/ticket';

const linkOf = ({ kind, host, port }: PrinterRow): PrinterLink =>
  kind === 'network' ? { kind, host: host!, port: port! } : { kind: 'system' };

/** A printer as the domain knows it. @param shop its shop's slug */
export const printerFrom = (row: PrinterRow, shop: string): Printer => ({
  id: row.id,
  shop,
  name: row.name,
  link: linkOf(row),
  paper: row.width as PaperWidth,
  locale: row.locale as Locale,
  kitchen: row.kitchen as Occasion | null,
  label: row.label as Occasion | null,
  receipt: row.receipt as Occasion | null,
  paused: row.paused,
});
