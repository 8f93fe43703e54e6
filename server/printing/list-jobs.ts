import type { Prisma, PrintJob as Row } from '@/prisma/generated/client';
import { fail, ok, type Result } from '@/domain/result';
import { canTend, shopsOf, type StaffActor } from '@/domain/staff/actor';
import type { PrintFault, PrintJob, PrintStatus } from '@/domain/tickets/print-job';
import type { TicketKind } from '@/domain/tickets/ticket';
import { read } from '@/server/db';
import { tends } from '@/server/staff/shop-rights';

const facts = {
  shop: { select: { slug: true } },
  order: { select: { number: true } },
  printer: { select: { id: true, name: true, kind: true, paused: true } },
} as const satisfies Prisma.PrintJobInclude;

type Found = Prisma.PrintJobGetPayload<{ include: typeof facts }>;

const jobFrom = ({ shop, order, printer, ...row }: Found & Row): PrintJob => ({
  id: row.id,
  shop: shop.slug,
  kind: row.kind as TicketKind,
  copy: row.copy,
  order: row.orderId,
  number: order?.number ?? null,
  printer: { ...printer, kind: printer.kind as 'network' | 'system' },
  status: row.status as PrintStatus,
  attempts: row.attempts,
  fault: row.error as PrintFault | null,
  createdAt: row.createdAt.toISOString(),
  nextAttemptAt: row.nextAttemptAt.toISOString(),
});

const oldestFirst = [{ createdAt: 'asc' }, { id: 'asc' }] as const satisfies Prisma.PrintJobOrderByWithRelationInput[];

/** What is not on paper for certain, of the shops behind whose counter one stands; none for runners. */
export async function listOpenJobs(actor: StaffActor): Promise<Result<PrintJob[]>> {
  const shops = shopsOf(actor).filter((slug) => canTend(actor, slug));
  const rows = await read().printJob.findMany({
    where: { shop: { slug: { in: shops } }, status: { in: ['queued', 'sending', 'unknown', 'failed'] } },
    orderBy: [...oldestFirst],
    include: facts,
    // A day without a printer; nobody reads more, and the first ones lead to the rest.
    take: 200,
  });
  return ok(rows.map(jobFrom));
}

/** What was printed of an order, or waits. Errors: not_found, forbidden. */
export async function listOrderJobs(actor: StaffActor, order: string): Promise<Result<PrintJob[]>> {
  const found = await read().order.findUnique({ where: { id: order }, select: { shop: { select: { slug: true } } } });
  if (!found) return fail({ code: 'not_found' });
  const may = tends(actor, found.shop.slug);
  if (!may.ok) return may;
  const rows = await read().printJob.findMany({ where: { orderId: order }, orderBy: [...oldestFirst], include: facts });
  return ok(rows.map(jobFrom));
}

/** One ticket. Errors: not_found, forbidden. */
export async function readJob(actor: StaffActor, id: string): Promise<Result<PrintJob>> {
  const row = await read().printJob.findUnique({ where: { id }, include: facts });
  if (!row) return fail({ code: 'not_found' });
  const may = tends(actor, row.shop.slug);
  return may.ok ? ok(jobFrom(row)) : may;
}
