import { processWide } from './process-wide';

type Ending = () => void;

type Shutdown = { endings: Set<Ending>; started: boolean };

// Streams are opened by many routes, and the signal is heard in one place.
const shutdown = processWide<Shutdown>('shutdown', () => ({ endings: new Set(), started: false }));

/** Whether this process is on its way out: nothing long-lived should begin any more. */
export const isShuttingDown = (): boolean => shutdown.started;

/** Calls `ending` when the process is asked to stop; the returned function takes it back. */
export function onShutdown(ending: Ending): () => void {
  shutdown.endings.add(ending);
  return () => shutdown.endings.delete(ending);
}

/** Ends what is open: streams tell their readers to come back, timers stop. Calling it twice is calling it once. */
export function shutDown(): void {
  shutdown.started = true;
  for (const ending of [...shutdown.endings]) ending();
  shutdown.endings.clear();
}
