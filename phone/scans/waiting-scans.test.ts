import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { now } from '../clock';
import { closeDatabase, phoneDatabase } from '../database';
import { keepScan, reportScans } from './waiting-scans';

const fetching = vi.fn<typeof fetch>();
const waiting = async () => (await phoneDatabase())!.getAllKeys('scans');

beforeEach(() => {
  closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetching);
  fetching.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

it('a scan waits until the server has heard of it, and is told once', async () => {
  await keepScan({ floor: '27', code: 'k7qm2x' });
  await keepScan({ floor: '27', code: 'k7qm2x' });
  fetching.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await reportScans();
  expect(await waiting()).toEqual(['27-k7qm2x']);
  fetching.mockResolvedValueOnce(Response.json({ ok: false, error: { code: 'busy' } }));
  await reportScans();
  expect(await waiting()).toEqual(['27-k7qm2x']);
  fetching.mockResolvedValueOnce(Response.json({ ok: true, value: null }));
  await reportScans();
  await reportScans();
  expect(await waiting()).toEqual([]);
  expect(fetching).toHaveBeenCalledTimes(3);
  expect(fetching.mock.lastCall).toMatchObject(['/api/v1/scans', { body: '{"floor":"27","code":"k7qm2x","minutesAgo":0}' }]);
});

it('a scan is told with its age, however far off the clock is; one of an earlier build, or of a clock that was set back, as of now', async () => {
  const store = async (code: string, at?: number) =>
    (await phoneDatabase())!.put('scans', { floor: '27', code, ...(at && { at: new Date(at).toISOString() }) }, `27-${code}`);
  await store('aaaaaa', now().getTime() - 95.5 * 60_000);
  await store('bbbbbb');
  await store('cccccc', now().getTime() + 3_600_000);
  await store('dddddd', now().getTime() - 30 * 24 * 3_600_000);
  fetching.mockImplementation(() => Promise.resolve(Response.json({ ok: true, value: null })));
  await reportScans();
  expect(fetching.mock.calls.map(([, asked]) => (JSON.parse(asked!.body as string) as { minutesAgo: number }).minutesAgo)).toEqual([95, 0, 0, 10_080]);
});

it('a code that hangs nowhere, and what is no scan, is forgotten', async () => {
  await keepScan({ floor: '27', code: 'zzzzzz' });
  await (await phoneDatabase())!.put('scans', { floor: '27; DROP', code: 7 }, 'edited by hand');
  fetching.mockResolvedValue(Response.json({ ok: false, error: { code: 'not_found' } }));
  await reportScans();
  expect(await waiting()).toEqual([]);
  expect(fetching).toHaveBeenCalledOnce();
});

it('nothing is thrown where nothing can be stored', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await keepScan({ floor: '27', code: 'k7qm2x' });
  await reportScans();
  expect(fetching).not.toHaveBeenCalled();
});
