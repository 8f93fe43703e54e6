import { expect, test, vi } from 'vitest';
import { processWide } from './process-wide';

test('every copy of the module has the same thing, and makes it once', async () => {
  const make = vi.fn(() => ({ count: 0 }));
  const mine = processWide('test of process-wide', make);
  vi.resetModules();
  const copy = await import('./process-wide');
  expect(copy.processWide).not.toBe(processWide);
  expect(copy.processWide('test of process-wide', make)).toBe(mine);
  expect(make).toHaveBeenCalledTimes(1);
});
