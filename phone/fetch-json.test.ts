import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchJson, patience } from './fetch-json';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

test('gives the body, or the status of a refusal', async () => {
  answering(async () => Response.json({ at: 'now' }));
  expect(await fetchJson('/api/v1/availability')).toEqual({ kind: 'body', value: { at: 'now' } });
  answering(async () => Response.json({ ok: false }, { status: 404 }));
  expect(await fetchJson('/api/v1/orders/x')).toEqual({ kind: 'refused', status: 404 });
});

test('no network and no JSON are both no answer, and nothing is thrown', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchJson('/x')).toEqual({ kind: 'unreachable' });
  answering(async () => new Response('<html>'));
  expect(await fetchJson('/x')).toEqual({ kind: 'unreachable' });
});

test('a server that accepts and never answers is given up', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))),
  );
  const answer = fetchJson('/x');
  await vi.advanceTimersByTimeAsync(patience - 1);
  await expect(Promise.race([answer, Promise.resolve('waiting')])).resolves.toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  await expect(answer).resolves.toEqual({ kind: 'unreachable' });
});
