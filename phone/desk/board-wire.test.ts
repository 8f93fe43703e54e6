import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boardBeatSeconds } from '@/domain/orders/board-beat';
import { now } from '../clock';
import { createBoardWire } from './board-wire';
import { createServerClock } from './server-clock';

const beat = boardBeatSeconds * 1_000;
let body: ReadableStreamDefaultController<Uint8Array>;
const heartbeat = () => body.enqueue(new TextEncoder().encode(':\n\n'));

/** A stream that is open and says what the test says, and what became of it. */
function follow(): { told: string[]; ended: Promise<string> } {
  const told: string[] = [];
  const handlers = { onOpen: () => told.push('open'), onHeard: () => told.push('heard'), onChange: () => told.push('change') };
  const clock = () => now().getTime();
  const wire = createBoardWire(clock, createServerClock(clock));
  const ended = wire.stream(0, new AbortController().signal, handlers).then(
    () => 'ended',
    () => 'dead',
  );
  return { told, ended };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        body = controller;
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return Promise.resolve(new Response(stream));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a board’s stream', () => {
  it('is dead ten seconds after the last word, though the socket is open', async () => {
    const { told, ended } = follow();
    await vi.advanceTimersByTimeAsync(beat);
    heartbeat();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(told).toEqual(['open', 'heard']);
    expect(await Promise.race([ended, Promise.resolve('alive')])).toBe('alive');
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toBe('dead');
  });

  it('is not dead behind a print dialog: what came meanwhile is read first', async () => {
    const { ended } = follow();
    await vi.advanceTimersByTimeAsync(1_000);
    // The page stands still for a minute; what the server sent lies in the socket.
    vi.setSystemTime(now().getTime() + 60_000);
    await vi.advanceTimersByTimeAsync(9_001);
    heartbeat();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await Promise.race([ended, Promise.resolve('alive')])).toBe('alive');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await ended).toBe('dead');
  });

  it('outlives one heartbeat that is lost', async () => {
    const { ended } = follow();
    for (let beats = 0; beats < 5; beats++) {
      await vi.advanceTimersByTimeAsync(2 * beat);
      heartbeat();
    }
    await vi.advanceTimersByTimeAsync(0);
    body.close();
    expect(await ended).toBe('ended');
  });
});
