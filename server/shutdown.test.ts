import { expect, it, vi } from 'vitest';

it('ends what is open once, not what has ended by itself, and refuses streams that come late', async () => {
  vi.resetModules();
  delete (globalThis as { upstairsShutdown?: unknown }).upstairsShutdown;
  const { isShuttingDown, onShutdown, shutDown } = await import('./shutdown');
  const { EventStream } = await import('./events/event-stream');
  const ended: string[] = [];
  onShutdown(() => ended.push('timer'));
  onShutdown(() => ended.push('gone'))();
  const stream = new EventStream();
  stream.onEnd(() => ended.push('stream'));
  expect(isShuttingDown()).toBe(false);
  shutDown();
  shutDown();
  expect(ended).toEqual(['timer', 'stream']);
  const late = new EventStream();
  late.onEnd(() => ended.push('late'));
  expect(ended.at(-1)).toBe('late');
  const reader = stream.body.getReader();
  await reader.read();
  expect((await reader.read()).done).toBe(true);
});
