import { ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { PrintingView, PrintJob } from '@/domain/tickets/print-job';
import { now } from '@/server/clock';
import { listOpenJobs, listOrderJobs, readJob } from './list-jobs';
import { listPrinters } from './list-printers';

export type PrintingQuery = { order: string } | { job: string } | object;

async function jobsFor(actor: StaffActor, query: PrintingQuery): Promise<Result<PrintJob[]>> {
  if ('order' in query) return listOrderJobs(actor, query.order);
  if (!('job' in query)) return listOpenJobs(actor);
  const job = await readJob(actor, query.job);
  return job.ok ? ok([job.value]) : job;
}

/**
 * The printers of one's shops, and tickets: those that are not on paper for certain, those of one order, or one.
 * Errors: not_found, forbidden.
 */
export async function readPrinting(actor: StaffActor, query: PrintingQuery): Promise<Result<PrintingView>> {
  const [jobs, printers] = await Promise.all([jobsFor(actor, query), listPrinters(actor)]);
  if (!jobs.ok) return jobs;
  if (!printers.ok) return printers;
  return ok({ now: now().toISOString(), printers: printers.value, jobs: jobs.value });
}
