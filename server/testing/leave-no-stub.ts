import { afterAll, vi } from 'vitest';

/** What a file put in a global's place, or did to the clock, is gone before the next file, which may run in the same process. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
