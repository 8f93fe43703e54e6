import { startJobs } from './jobs/start-jobs';
import { notePeers } from './peers';
import { log } from './log';
import { onTicketQueued } from './printing/wake-printing';
import { startPrinting } from './printing/print-lanes';
import { processWide } from './process-wide';
import { shutDown } from './shutdown';

// The process has one set of signals.
const serving = processWide('serving', () => ({ started: false }));

/**
 * What a serving process does besides answering: noting who asks, timers, and ending its streams when it is asked to stop. An open
 * stream is a request that never ends by itself, so the server would wait for it; the exit is the server's own.
 */
export function startServing(): void {
  if (serving.started) return;
  serving.started = true;
  notePeers();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, shutDown);
  onTicketQueued(() => void startPrinting().catch((error: unknown) => log.error({ err: error }, 'tickets wait for the next look')));
  startJobs();
}
