import type { Result } from '@/domain/result';
import type { Incoming } from './incoming';

/**
 * The last event that this reader has seen: the browser's own word when it reconnects, else the page's `?after=`;
 * null when there was none.
 */
export function lastSeen(incoming: Incoming, after: number | undefined): number | null {
  const header = incoming.header('last-event-id');
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : (after ?? null);
}

/** An event stream as an answer; `no-transform` keeps compression, which would hold messages back, away from it. */
export function streamResponse(opened: Result<ReadableStream<Uint8Array>>): Response | Exclude<typeof opened, { ok: true }> {
  if (!opened.ok) return opened;
  return new Response(opened.value, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      // Nginx, and what learned from it, would collect before it passes on.
      'X-Accel-Buffering': 'no',
      // A stream ends with the session or the process; a connection kept alive after it would hold up the exit.
      Connection: 'close',
    },
  });
}
