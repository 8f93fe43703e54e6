import { Cron } from 'croner';
import { dropOldHandovers } from '@/server/handovers/drop-old-handovers';
import { log } from '@/server/log';
import { dropUnusedPictures } from '@/server/pictures/drop-unused';
import { processWide } from '@/server/process-wide';
import { startPrinting } from '@/server/printing/print-lanes';
import { onShutdown } from '@/server/shutdown';
import { backUpNightly } from './back-up-nightly';
import { forgetOld } from './forget-old';
import { turnDay } from './turn-day';
import { turnEvening } from './turn-evening';
import { turnPromotions } from './turn-promotions';
import { watchOrders } from './watch-orders';

type Job = { name: string; pattern: string; run: () => Promise<unknown> };

/**
 * Timers only say when to look. What is to be done stands in the rows, and each job may run twice or late: after a
 * long sleep the first look makes up for it.
 */
const jobs: readonly Job[] = [
  { name: 'watch orders', pattern: '*/15 * * * * *', run: watchOrders },
  { name: 'turn the day', pattern: '5 * * * * *', run: () => turnDay() },
  { name: 'turn evening prices', pattern: '2 * * * * *', run: () => turnEvening() },
  { name: 'turn promotions', pattern: '3 * * * * *', run: () => turnPromotions() },
  { name: 'print tickets', pattern: '*/2 * * * * *', run: startPrinting },
  { name: 'drop old handovers', pattern: '40 * * * * *', run: dropOldHandovers },
  { name: 'forget what is old', pattern: '0 7 * * * *', run: forgetOld },
  { name: 'drop unused pictures', pattern: '0 23 3 * * *', run: dropUnusedPictures },
  { name: 'back up', pattern: '0 11 * * * *', run: backUpNightly },
];

// A server instance registers once, but development reloads modules.
const timers = processWide('jobs', () => ({ started: false }));

async function attempt({ name, run }: Job): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error({ err: error, job: name }, 'a job failed; it will be tried again');
  }
}

/** Starts the timers, and looks once at once. Calling it twice is calling it once. */
export function startJobs(): void {
  if (timers.started) return;
  timers.started = true;
  for (const job of jobs) {
    // A run that lasts longer than its interval is not joined by a second one.
    const timer = new Cron(job.pattern, { protect: true, unref: true }, () => attempt(job));
    onShutdown(() => timer.stop());
    void timer.trigger();
  }
}
