import { expect, test, vi } from 'vitest';
import { BusyError, isBusy } from './errors';

test("a BusyError of another bundle's copy of the class is one too, and other errors are not", async () => {
  vi.resetModules();
  const copy = await import('./errors');
  expect(copy.BusyError).not.toBe(BusyError);
  expect(isBusy(new copy.BusyError())).toBe(true);
  expect(isBusy(new Error('busy'))).toBe(false);
  expect(isBusy({ code: 'busy' })).toBe(false);
});
