import type { Locale } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { TicketPreview } from '@/domain/tickets/print-job';
import { type OrderTicketKind, type PaperWidth, textOf, type Ticket, type TicketKind } from '@/domain/tickets/ticket';
import { read } from '@/server/db';
import { tends } from '@/server/staff/shop-rights';
import { composeDishes, composeOrderTicket, composeTest } from './compose-ticket';
import { dotsOf, ticketSvg } from './draw-ticket';
import { findPrinter } from './find-printer';

export type PreviewInput =
  | { order: string; kind: OrderTicketKind; paper: PaperWidth; bags: number; locale: Locale }
  | { job: string }
  /** What a test page would look like. */
  | { printer: string }
  | { shop: string; from: string | null; paper: PaperWidth; locale: Locale };

const dotsPerMillimetre = 8;

function previewOf(ticket: Ticket | null): Result<TicketPreview> {
  if (!ticket) return fail({ code: 'not_found' });
  const svg = ticketSvg(ticket);
  return ok({ svg, text: textOf(ticket), paper: ticket.paper, height: Math.ceil(dotsOf(svg).height / dotsPerMillimetre) });
}

async function ofJob(actor: StaffActor, id: string): Promise<Result<TicketPreview>> {
  const job = await read().printJob.findUnique({ where: { id } });
  const printer = job && (await findPrinter(job.printerId));
  if (!printer) return fail({ code: 'not_found' });
  const may = tends(actor, printer.shop);
  if (!may.ok) return may;
  const kind = job.kind as TicketKind;
  if (kind === 'test') return previewOf(await composeTest(printer.name, printer));
  if (kind === 'dishes') return previewOf(await composeDishes(printer.shop, job.windowFrom, printer));
  return previewOf(await composeOrderTicket(job.orderId!, kind, { ...printer, copy: job.copy, bags: job.bags }));
}

async function ofTest(actor: StaffActor, id: string): Promise<Result<TicketPreview>> {
  const printer = await findPrinter(id);
  if (!printer) return fail({ code: 'not_found' });
  const may = tends(actor, printer.shop);
  return may.ok ? previewOf(await composeTest(printer.name, printer)) : may;
}

/** What would stand on the paper: of an order, of a ticket that waits, by dish, or of a test page. Errors: not_found, forbidden. */
export async function previewTicket(actor: StaffActor, input: PreviewInput): Promise<Result<TicketPreview>> {
  if ('job' in input) return ofJob(actor, input.job);
  if ('printer' in input) return ofTest(actor, input.printer);
  if ('shop' in input) {
    const may = tends(actor, input.shop);
    if (!may.ok) return may;
    return previewOf(await composeDishes(input.shop, input.from === null ? null : new Date(input.from), input));
  }
  const order = await read().order.findUnique({ where: { id: input.order }, select: { shop: { select: { slug: true } } } });
  if (!order) return fail({ code: 'not_found' });
  const may = tends(actor, order.shop.slug);
  if (!may.ok) return may;
  return previewOf(await composeOrderTicket(input.order, input.kind, { ...input, copy: 1 }));
}
