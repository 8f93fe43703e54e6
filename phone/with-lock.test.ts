import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TabLocks } from './testing/tab-locks';
import { withLock } from './with-lock';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('work under a lock', () => {
  it('is done one after the other, and gives what it gave', async () => {
    const locks = new TabLocks();
    vi.stubGlobal('navigator', { locks });
    const log: string[] = [];
    const work = (name: string) => () =>
      withLock('x', async () => {
        log.push(`${name} in`);
        await Promise.resolve();
        log.push(`${name} out`);
        return name;
      });
    expect(await Promise.all([locks.as({}, work('a')), locks.as({}, work('b'))])).toEqual(['a', 'b']);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('goes on without a lock that a sleeping tab holds', async () => {
    const request = (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
    vi.stubGlobal('navigator', { locks: { request } });
    const done = withLock('x', async () => 'done');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await done).toBe('done');
  });

  it('fails as the work fails, and does it once', async () => {
    vi.stubGlobal('navigator', { locks: new TabLocks() });
    const work = vi.fn().mockRejectedValue(new Error('broken'));
    await expect(withLock('x', work)).rejects.toThrow('broken');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is done at once where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await withLock('x', async () => 5)).toBe(5);
  });
});
