import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePhoneStorage } from '../testing/fake-storage';
import { wholeMenu } from '../testing/kept-menu';

usePhoneStorage();

const fetching = vi.fn<typeof fetch>();
const answer = (body: unknown, status = 200, tag = '"one"') =>
  new Response(status === 304 ? null : JSON.stringify(body), { status, headers: { ETag: tag, Date: 'Fri, 20 Nov 2026 03:42:00 GMT' } });

/** A page that was just opened, on the same phone. */
async function page() {
  vi.resetModules();
  return import('./kept-menu');
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetching);
  fetching.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

describe('the kept menu', () => {
  it('is none at first, kept once it was had, and there for the next page without a network', async () => {
    const first = await page();
    expect(await first.keptMenu()).toBeNull();
    fetching.mockResolvedValue(answer(wholeMenu));
    expect(await first.refreshKeptMenu()).toMatchObject({ ...wholeMenu, at: '2026-11-20T03:42:00.000Z', etag: '"one"' });
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    const second = await page();
    expect(await second.refreshKeptMenu()).toBeNull();
    expect(await second.keptMenu()).toMatchObject(wholeMenu);
  });

  it('is confirmed by its tag alone, with the server’s time', async () => {
    const first = await page();
    fetching.mockResolvedValue(answer(wholeMenu));
    await first.refreshKeptMenu();
    const second = await page();
    const heard = vi.fn();
    second.onKeptMenu(heard);
    fetching.mockResolvedValue(new Response(null, { status: 304, headers: { Date: 'Fri, 20 Nov 2026 05:00:00 GMT' } }));
    expect(await second.refreshKeptMenu()).toMatchObject({ ...wholeMenu, at: '2026-11-20T05:00:00.000Z' });
    expect(new Headers(fetching.mock.lastCall![1]!.headers).get('if-none-match')).toBe('"one"');
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each([
    ['a proxy’s page', answer('<html>')],
    ['a server that is down', answer(null, 502)],
    ['half a menu', answer({ shops: [{ slug: 'xiaopu' }] })],
  ])('is not replaced by %s', async (_, broken) => {
    const { keptMenu, refreshKeptMenu } = await page();
    fetching.mockResolvedValueOnce(answer(wholeMenu));
    await refreshKeptMenu();
    fetching.mockResolvedValueOnce(broken);
    expect(await refreshKeptMenu()).toBeNull();
    expect(await keptMenu()).toMatchObject(wholeMenu);
  });

  it('lives as long as the page where nothing can be stored', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { keptMenu, refreshKeptMenu } = await page();
    fetching.mockResolvedValue(answer(wholeMenu));
    await Promise.all([refreshKeptMenu(), refreshKeptMenu()]);
    expect(fetching).toHaveBeenCalledOnce();
    expect(await keptMenu()).toMatchObject(wholeMenu);
  });
});
