import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('is fetched once for a page, and asked for again after it could not be had', async () => {
  const fetching = vi.fn((): Promise<Response> => Promise.reject(new TypeError('Failed to fetch')));
  vi.stubGlobal('fetch', fetching);
  const { loadWholeMenu } = await import('./whole-menu');
  expect(await loadWholeMenu()).toBeNull();
  fetching.mockImplementation(async () => Response.json({ shops: [] }));
  expect(await Promise.all([loadWholeMenu(), loadWholeMenu()])).toEqual([[], []]);
  expect(await loadWholeMenu()).toEqual([]);
  expect(fetching).toHaveBeenCalledTimes(2);
});
