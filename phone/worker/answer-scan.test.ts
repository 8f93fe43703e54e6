import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, phoneDatabase } from '../database';

const fetching = vi.fn<typeof fetch>();
const followUps: Promise<unknown>[] = [];

beforeEach(() => {
  closeDatabase();
  followUps.length = 0;
  fetching.mockReset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetching);
  vi.stubGlobal('self', { location: new URL('https://shop.example/f/worker.js'), navigator: { languages: ['en-GB'] } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function scan(text: string): Promise<{ status: number; to: string | null }> {
  vi.resetModules();
  const { answerScan } = await import('./answer-scan');
  const event = { request: new Request(`https://shop.example/f/q/${text}`), waitUntil: (work: Promise<unknown>) => followUps.push(work) };
  const { status, headers } = await answerScan(event as unknown as FetchEvent, text);
  return { status, to: headers.get('location') };
}

const waiting = async () => (await phoneDatabase())!.getAllKeys('scans');

describe('a placard’s address', () => {
  it('is the server’s to answer', async () => {
    fetching.mockResolvedValue(new Response(null, { status: 307, headers: { Location: '/f/zh/27#p=27-k7qm2x' } }));
    expect(await scan('27-k7qm2x')).toEqual({ status: 307, to: '/f/zh/27#p=27-k7qm2x' });
    expect(await waiting()).toEqual([]);
  });

  it.each([
    ['27-K7QM2X', 'https://shop.example/f/en/27#p=27-k7qm2x', ['27-k7qm2x']],
    ['27-what', 'https://shop.example/f/en/27?code=unknown', []],
    ['nowhere', 'https://shop.example/f/en', []],
  ])('%s leads on without a network', async (text, to, kept) => {
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await scan(text)).toEqual({ status: 307, to });
    expect(await waiting()).toEqual(kept);
  });

  it('that gets no answer in time leads on, and is not told again when the answer comes after all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    let answerLate: (response: Response) => void = () => undefined;
    fetching.mockReturnValue(new Promise((resolve) => (answerLate = resolve)));
    const scanned = scan('27-k7qm2x');
    await vi.waitFor(() => expect(fetching).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(await scanned).toMatchObject({ to: 'https://shop.example/f/en/27#p=27-k7qm2x' });
    expect(await waiting()).toEqual(['27-k7qm2x']);
    answerLate(new Response(null, { status: 307 }));
    await Promise.all(followUps);
    expect(await waiting()).toEqual([]);
  });

  it('that a broken server answered is told later', async () => {
    fetching.mockResolvedValue(new Response(null, { status: 502 }));
    expect(await scan('27-k7qm2x')).toMatchObject({ status: 307 });
    await Promise.all(followUps);
    expect(await waiting()).toEqual(['27-k7qm2x']);
  });
});
