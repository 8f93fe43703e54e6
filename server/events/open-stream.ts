import { fail, ok, type Result } from '@/domain/result';
import { log } from '@/server/log';
import { EventStream } from './event-stream';
import type { Feed, FeedListener } from './feed';
import { listen } from './hub';
import { type Reader, takePlace } from './stream-places';

export type StreamRequest<T> = {
  reader: Reader;
  subscribe(listener: FeedListener<T>): Promise<Result<Feed>>;
  stillAllowed?: () => Promise<boolean>;
  /** Between two heartbeats; what suits phones where it is not said. */
  beatSeconds?: number;
};

/**
 * Joins a feed to one reader's stream.
 * Errors: rate_limited when this browser, person, address or process has too many streams open, and whatever `subscribe` has.
 */
export async function openStream<T>(request: StreamRequest<T>): Promise<Result<ReadableStream<Uint8Array>>> {
  const giveBack = takePlace(request.reader);
  if (!giveBack) return fail({ code: 'rate_limited', retryAfterSeconds: 30 });
  const stream = new EventStream(request.stillAllowed, request.beatSeconds);
  stream.onEnd(giveBack);
  // Who is dismissed sees nothing more at once, not at the next heartbeat.
  if ('staff' in request.reader) stream.onEnd(listen([`staff:${request.reader.staff}`], () => void stream.beat()));
  try {
    const feed = await request.subscribe({
      change: ({ seq, value }) => stream.send(seq, value),
      fault(error) {
        log.error({ err: error }, 'a stream ended by a fault');
        stream.end();
      },
    });
    if (feed.ok) stream.onEnd(() => feed.value.stop());
    else stream.end();
    return feed.ok ? ok(stream.body) : feed;
  } catch (error) {
    stream.end();
    throw error;
  }
}
