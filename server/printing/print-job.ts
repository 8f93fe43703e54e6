import type { Ticket } from '@/domain/tickets/ticket';
import { log } from '@/server/log';
import { composeDishes, composeOrderTicket, composeTest } from './compose-ticket';
import { ticketBytes } from './draw-ticket';
import type { JobRow } from './job-row';
import { claimJob, markFailed, markSent, markUnknown, putBack } from './job-status';
import { openConnection } from './printer-connection';
import { sendBytes } from './send-bytes';

function compose({ kind, order, shop, windowFrom, printerName, ...paper }: JobRow): Promise<Ticket | null> {
  if (kind === 'test') return composeTest(printerName, paper);
  if (kind === 'dishes') return composeDishes(shop, windowFrom, paper);
  return order === null ? Promise.resolve(null) : composeOrderTicket(order, kind, paper);
}

async function bytesOf(job: JobRow): Promise<Buffer | null> {
  try {
    const ticket = await compose(job);
    return ticket && ticketBytes(ticket);
  } catch (error) {
    log.error({ err: error, job: job.id }, 'a ticket could not be drawn');
    return null;
  }
}

/**
 * Prints one ticket. Until its first byte anything may go wrong and it is tried again; from then on it is sent or in doubt.
 * @param sending holds the ids of what this process is sending at the moment
 */
export async function printJob(job: JobRow, sending: Set<string>): Promise<void> {
  const bytes = await bytesOf(job);
  if (!bytes) return markFailed(job.id, 'broken');
  const connection = await openConnection(job);
  if ('fault' in connection) return putBack(job, connection.fault);
  const { socket } = connection;
  sending.add(job.id);
  try {
    if (!(await claimJob(job.id))) return void socket.destroy();
    if (socket.destroyed) return await putBack(job, 'unreachable');
    const delivery = await sendBytes(socket, bytes);
    if (delivery.kind === 'sent') return await markSent(job.id);
    await markUnknown(job.id, delivery.fault, job);
  } finally {
    sending.delete(job.id);
  }
}
