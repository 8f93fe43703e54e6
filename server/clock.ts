type Clock = () => Date;

const systemClock: Clock = () => new Date();

// On globalThis: Next bundles a module once per route, and a test sets the clock for all of them.
const shared = globalThis as typeof globalThis & { upstairsClock?: Clock };

/** The present instant. Server code asks nothing else for the time. */
export function now(): Date {
  return (shared.upstairsClock ?? systemClock)();
}

/** For tests: from here on `now()` answers what `clock` says. */
export function setClock(clock: Clock): void {
  shared.upstairsClock = clock;
}

/** For tests: back to the system's time. */
export function resetClock(): void {
  delete shared.upstairsClock;
}
