import { afterEach, describe, expect, it, vi } from 'vitest';
import { patience } from './fetch-json';
import { patient } from './patient';
import { postJson } from './post-json';

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('posting', () => {
  it('gives back the door’s Result, a refusal too, whatever its status', async () => {
    answering(async () => Response.json({ ok: true, value: 1 }));
    expect(await postJson('/x', { a: 1 })).toEqual({ ok: true, value: 1 });
    expect(fetch).toHaveBeenCalledWith('/x', expect.objectContaining({ method: 'POST', body: '{"a":1}' }));
    answering(async () => Response.json({ ok: false, error: { code: 'busy' } }, { status: 503 }));
    expect(await postJson('/x', {})).toEqual({ ok: false, error: { code: 'busy' } });
  });

  it.each([
    ['a proxy’s page', async () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['JSON of something else', async () => Response.json({ error: 'no' })],
    ['a lost network', async () => Promise.reject(new TypeError('failed'))],
  ])('knows %s as no answer', async (_what, answer) => {
    answering(answer);
    expect(await postJson('/x', {})).toBeNull();
  });

  it('stops waiting for a network that accepts and never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (_path: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new Error('aborted')))));
    const answer = postJson('/x', {});
    await vi.advanceTimersByTimeAsync(patience);
    expect(await answer).toBeNull();
  });
});

describe('a patient call', () => {
  it('gives back what came, and null for a failure or for silence', async () => {
    expect(await patient(async () => 7)).toBe(7);
    expect(await patient(async () => Promise.reject(new Error('unknown action')))).toBeNull();
    vi.useFakeTimers();
    const answer = patient(() => new Promise<number>(() => undefined));
    await vi.advanceTimersByTimeAsync(patience);
    expect(await answer).toBeNull();
  });
});
