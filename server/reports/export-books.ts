import { stringify } from 'csv-stringify/sync';
import type { Locale } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import { isReceived } from '@/domain/payments/payment';
import { countedRefunds, keptOf, refundedOf } from '@/domain/reports/day-books';
import { salesOf } from '@/domain/reports/sold-order';
import { fail, ok, type Result } from '@/domain/result';
import { canManage, canSee, type StaffActor } from '@/domain/staff/actor';
import { addDays, type LocalDate } from '@/domain/time';
import { booksColumns, type BooksColumn, booksMessages } from '@/i18n/books';
import { channelMessages } from '@/i18n/channels';
import { errorMessages } from '@/i18n/errors';
import { formatSheetTime } from '@/i18n/sheet-time';
import { typedFen } from '@/i18n/typed-money';
import { loadBuilding } from '@/server/building/load-building';
import { loadShop } from '@/server/menu/load-shops';
import { readBookedOrders, type SheetOrder } from './read-booked-orders';

/** Of one date, or of a month `YYYY-MM`. */
export type ExportBooksInput = { shop: string; lang: Locale; of: { date: LocalDate } | { month: string } };

/** The first and the last date that are meant. */
function spanOf(of: ExportBooksInput['of']): { from: LocalDate; to: LocalDate } {
  if ('date' in of) return { from: of.date, to: of.date };
  const from = `${of.month}-01`;
  // Thirty-one days on is in the next month, whichever it is.
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

type Cells = Record<BooksColumn, string>;

function cellsOf(order: SheetOrder, zone: string, lang: Locale): Cells {
  const { payment } = order;
  const words = booksMessages[lang];
  const given = countedRefunds(order).filter(({ way }) => way !== null);
  return {
    date: order.date,
    number: String(order.number),
    placedAt: formatSheetTime(order.placedAt, zone),
    channel: channelMessages[lang].names[order.channel],
    outsideNumber: order.outsideNumber ?? '',
    status: errorMessages[lang].statuses[order.status],
    goods: typedFen(order.total - order.deliveryFee - order.smallOrderFee),
    deliveryFee: typedFen(order.deliveryFee),
    smallOrderFee: typedFen(order.smallOrderFee),
    total: typedFen(order.total),
    sales: typedFen(salesOf(order)),
    commission: typedFen(order.commission),
    vouchers: typedFen(fen(Math.min(order.total, order.vouchers))),
    method: words.methods[payment.method],
    payment: words.payments[payment.status],
    received: typedFen(isReceived(payment.status) ? payment.amount : 0),
    confirmedAt: order.confirmedAt ? formatSheetTime(order.confirmedAt, zone) : '',
    confirmedBy: order.confirmedBy ?? '',
    refunded: typedFen(given.reduce((sum, { amount }) => sum + amount, 0)),
    owed: typedFen(refundedOf(order) - given.reduce((sum, { amount }) => sum + amount, 0)),
    kept: typedFen(keptOf(order)),
  };
}

/**
 * A shop's orders of a day or a month as CSV in UTF-8 with a mark by which Excel knows it, a line each; amounts in yuan. No cell
 * is a formula: what a platform calls an order, or a person, is somebody else's to choose.
 * Errors: not_found (another's shop), forbidden (all but its owner).
 */
export async function exportBooks(actor: StaffActor, { shop: slug, lang, of }: ExportBooksInput): Promise<Result<string>> {
  const [{ timeZone }, shop] = await Promise.all([loadBuilding(), loadShop(slug)]);
  if (!shop || !canSee(actor, slug)) return fail({ code: 'not_found' });
  if (!canManage(actor, slug)) return fail({ code: 'forbidden' });
  const orders = await readBookedOrders(shop.id, spanOf(of));
  const { columns } = booksMessages[lang];
  const rows = orders.map((order) => {
    const cells = cellsOf(order, timeZone, lang);
    return booksColumns.map((column) => cells[column]);
  });
  return ok(stringify([booksColumns.map((column) => columns[column]), ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' }));
}
