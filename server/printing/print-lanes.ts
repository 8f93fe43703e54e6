import { now } from '@/server/clock';
import { read, write } from '@/server/db';
import { log } from '@/server/log';
import { processWide } from '@/server/process-wide';
import { isShuttingDown } from '@/server/shutdown';
import { dueAddresses, nextJob } from './job-row';
import type { Address } from './printer-connection';
import { printJob } from './print-job';

/** One lane per machine: what hangs at one of them holds back nobody else's tickets. */
type Lanes = { running: Map<string, Promise<void>>; sending: Set<string> };

// Steps of orders and the timer wake the same lanes, whichever copy of this module they call.
const lanes = processWide<Lanes>('print lanes', () => ({ running: new Map(), sending: new Set() }));

async function runLane(address: Address): Promise<void> {
  while (!isShuttingDown()) {
    const job = await nextJob(address);
    if (!job || job.nextAttemptAt > now()) return;
    await printJob(job, lanes.sending);
  }
}

function startLane(address: Address): void {
  const key = `${address.host}:${address.port}`;
  if (lanes.running.has(key)) return;
  const lane = runLane(address)
    .catch((error: unknown) => log.error({ err: error }, 'printing stopped at a printer; it goes on with the next look'))
    .finally(() => lanes.running.delete(key));
  lanes.running.set(key, lane);
}

/** What was being sent when the process ended, or whose end could not be noted, is in doubt: nobody knows how far it came. */
async function settleLost(): Promise<void> {
  const rows = await read().printJob.findMany({ where: { status: 'sending' }, select: { id: true } });
  for (const { id } of rows) {
    if (lanes.sending.has(id)) continue;
    await write((tx) => tx.$executeRaw`UPDATE "PrintJob" SET "status" = 'unknown', "error" = 'restarted' WHERE "id" = ${id} AND "status" = 'sending'`);
  }
}

/** Looks at the rows and starts what is due; it does not wait for printers. */
export async function startPrinting(): Promise<void> {
  await settleLost();
  for (const address of await dueAddresses(now())) startLane(address);
}

/** Prints everything that is due and waits for its end. */
export async function printDue(): Promise<void> {
  await startPrinting();
  await Promise.all(lanes.running.values());
}
