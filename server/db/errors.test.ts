import { expect, test, vi } from 'vitest';
import { BusyError } from './errors';

test("a BusyError of another bundle's copy of the class is one too, and other errors are not", async () => {
  vi.resetModules();
  const copy = await import('./errors');
  expect(copy.BusyError).not.toBe(BusyError);
  expect(new copy.BusyError() instanceof BusyError).toBe(true);
  expect(new Error('busy') instanceof BusyError).toBe(false);
  expect({ code: 'busy' } instanceof BusyError).toBe(false);
});
