import { orderNumber } from '@/domain/orders/order-number';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { OrderTicketKind } from '@/domain/tickets/ticket';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { tends } from '@/server/staff/shop-rights';
import { transact } from '@/server/transact';
import { findPrinter } from './find-printer';
import { insertTicket, lastCopy } from './queue-tickets';
import { wakePrinting } from './wake-printing';

export type PrintTicketInput = { order: string; kind: OrderTicketKind; printer: string; bags: number };

/**
 * Prints a ticket of an order because somebody says so: the first, or one copy more, which the paper then says of itself.
 * Answers the id of the job. Errors: not_found (also a printer of another shop), forbidden, busy.
 */
export async function printTicket(actor: StaffActor, { order: id, kind, printer: printerId, bags }: PrintTicketInput): Promise<Result<string>> {
  const [order, printer] = await Promise.all([
    read().order.findUnique({ where: { id }, select: { number: true, shopId: true, shop: { select: { slug: true } } } }),
    findPrinter(printerId),
  ]);
  if (!order) return fail({ code: 'not_found' });
  const may = tends(actor, order.shop.slug);
  if (!may.ok) return may;
  if (printer?.shopId !== order.shopId) return fail({ code: 'not_found' });
  const at = now();
  const queued = await transact(async (tx) => {
    const copy = ((await lastCopy(tx, id, kind, printerId))?.copy ?? 0) + 1;
    const ticket = { shopId: order.shopId, printerId, order: id, kind, copy, bags: kind === 'label' ? bags : 1, cause: 'hand' as const };
    const job = await insertTicket(tx, ticket, at);
    if (copy > 1) await recordChange(tx, actor, order.shopId, { kind: 'ticket_reprinted', subject: orderNumber(order.number), details: { ticket: kind, copy } });
    return job;
  });
  if (!queued.ok) return queued;
  wakePrinting();
  return ok(queued.value);
}
