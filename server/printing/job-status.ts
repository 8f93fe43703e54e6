import { giveUpHours, type PrintFault, waitSeconds } from '@/domain/tickets/print-job';
import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import type { Address } from './printer-connection';
import type { JobRow } from './job-row';

const later = (seconds: number): Date => new Date(now().getTime() + seconds * 1000);

/**
 * Says that bytes of a ticket may be on their way, before the first of them is: whoever dies now leaves it in doubt, never
 * to be printed twice. False when somebody dealt with the ticket meanwhile.
 */
export const claimJob = async (id: string): Promise<boolean> =>
  (await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'sending', "attempts" = "attempts" + 1 WHERE "id" = ${id} AND "status" = 'queued'`)) > 0;

/** The printer has it. */
export async function markSent(id: string): Promise<void> {
  await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'sent', "sentAt" = ${now()}, "error" = NULL WHERE "id" = ${id} AND "status" = 'sending'`);
}

/** How long the others wait at a printer that left one in doubt, in seconds: it may leave each of them so. */
const breather = 30;

/** It may be on paper or not; only a person can say, and only a person may have it printed again. */
export async function markUnknown(id: string, fault: PrintFault, { host, port }: Address): Promise<void> {
  await write(async (tx) => {
    await tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'unknown', "error" = ${fault} WHERE "id" = ${id} AND "status" = 'sending'`;
    await tx.$executeRaw`UPDATE "PrintJob" SET "nextAttemptAt" = max("nextAttemptAt", ${later(breather)}) WHERE "status" = 'queued'
      AND "printerId" IN (SELECT "id" FROM "Printer" WHERE "host" = ${host} AND "port" = ${port})`;
  });
}

/** Nothing was sent: it is tried again after a growing wait, or given up when nobody needs it any more. */
export async function putBack({ id, attempts, createdAt }: JobRow, fault: PrintFault): Promise<void> {
  const tries = attempts + 1;
  const status = addMinutes(createdAt, giveUpHours * 60) <= now() ? 'failed' : 'queued';
  await write((tx) => tx.$executeRaw`
    UPDATE "PrintJob" SET "status" = ${status}, "attempts" = ${tries}, "error" = ${fault}, "nextAttemptAt" = ${later(waitSeconds(tries))}
    WHERE "id" = ${id} AND "status" IN ('queued', 'sending')`);
}

/** It cannot be made at all, and trying again would not help. */
export async function markFailed(id: string, fault: PrintFault): Promise<void> {
  await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'failed', "error" = ${fault} WHERE "id" = ${id} AND "status" = 'queued'`);
}
