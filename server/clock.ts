import { processWide } from './process-wide';

type Clock = () => Date;

const systemClock: Clock = () => new Date();

// A test sets the clock for every copy of this module.
const shared = processWide<{ clock: Clock }>('clock', () => ({ clock: systemClock }));

/** The present instant. Server code asks nothing else for the time. */
export function now(): Date {
  return shared.clock();
}

/** For tests: from here on `now()` answers what `clock` says. */
export function setClock(clock: Clock): void {
  shared.clock = clock;
}

/** For tests: back to the system's time. */
export function resetClock(): void {
  shared.clock = systemClock;
}
