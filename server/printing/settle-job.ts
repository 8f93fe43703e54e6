import type { PrintJob as Row } from '@/prisma/generated/client';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { JobAnswer, PrintStatus } from '@/domain/tickets/print-job';
import type { OrderTicketKind } from '@/domain/tickets/ticket';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { randomId } from '@/server/random';
import { tends } from '@/server/staff/shop-rights';
import { refuse, transact } from '@/server/transact';
import { insertTicket, lastCopy } from './queue-tickets';
import { wakePrinting } from './wake-printing';

export type SettleJobInput = { job: string; answer: JobAnswer };

/** What may be said of a ticket: not of one that is on its way this moment, and not again of one that is settled. */
const open: readonly string[] = ['queued', 'unknown', 'failed'] satisfies PrintStatus[];

async function become(tx: Tx, job: Row, status: 'sent' | 'dropped'): Promise<void> {
  const sentAt = status === 'sent' ? now() : null;
  const { count } = await tx.printJob.updateMany({ where: { id: job.id, status: job.status }, data: { status, sentAt } });
  if (count === 0) refuse({ code: 'ticket_settled' });
}

/** Whoever says "again" stands at the printer: nothing that waits for it waits any longer. */
const hurry = (tx: Tx, printerId: string, at: Date) =>
  tx.printJob.updateMany({ where: { printerId, status: 'queued' }, data: { nextAttemptAt: at } });

/** What was never sent is tried at once; what may be on paper already is printed as a further copy, which says so. */
async function printAgain(tx: Tx, job: Row, at: Date): Promise<void> {
  await hurry(tx, job.printerId, at);
  if (job.status !== 'unknown') {
    const data = { status: 'queued', attempts: 0, nextAttemptAt: at, createdAt: job.status === 'failed' ? at : job.createdAt };
    const { count } = await tx.printJob.updateMany({ where: { id: job.id, status: job.status }, data });
    if (count === 0) refuse({ code: 'ticket_settled' });
    return;
  }
  await become(tx, job, 'dropped');
  const { shopId, printerId, orderId, bags } = job;
  if (orderId === null) {
    const { kind, windowFrom } = job;
    await tx.printJob.create({ data: { id: randomId('job'), shopId, printerId, kind, windowFrom, copy: job.copy + 1, cause: 'hand', status: 'queued', nextAttemptAt: at, createdAt: at } });
    return;
  }
  const kind = job.kind as OrderTicketKind;
  const copy = (await lastCopy(tx, orderId, kind, printerId))!.copy + 1;
  await insertTicket(tx, { shopId, printerId, order: orderId, kind, copy, bags, cause: 'hand' }, at);
}

/**
 * A person's word on a ticket that is not on paper for certain: it is printed; print it; let it be. Two may say it at once:
 * one wins. Errors: not_found, forbidden, ticket_settled, busy.
 */
export async function settleJob(actor: StaffActor, { job: id, answer }: SettleJobInput): Promise<Result<null>> {
  const job = await read().printJob.findUnique({ where: { id }, include: { shop: { select: { slug: true } } } });
  if (!job) return fail({ code: 'not_found' });
  const may = tends(actor, job.shop.slug);
  if (!may.ok) return may;
  if (!open.includes(job.status)) return fail({ code: 'ticket_settled' });
  const settled = await transact((tx) => (answer === 'again' ? printAgain(tx, job, now()) : become(tx, job, answer === 'printed' ? 'sent' : 'dropped')));
  if (!settled.ok) return settled;
  if (answer === 'again') wakePrinting();
  return ok(null);
}
