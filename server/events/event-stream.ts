import { randomInt } from 'node:crypto';
import { isShuttingDown, onShutdown } from '@/server/shutdown';

/** Proxies and browsers cut what is silent; fifteen seconds are below every limit in use, and spare a phone's radio. */
export const heartbeatSeconds = 15;

/** A reader that lets this many messages lie is gone, or better off with a new connection. */
const mostWaiting = 32;

const encoder = new TextEncoder();

/**
 * One reader's event stream as a response body: `retry:` first, then `id:` and `data:` per message, a comment as
 * heartbeat. It ends when the reader leaves, stops reading, `end` is called or the process shuts down.
 */
export class EventStream {
  readonly body: ReadableStream<Uint8Array>;
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  private readonly endings: (() => void)[] = [];

  /**
   * @param stillAllowed asked at each heartbeat, and whenever `beat` is called; false ends the stream, as when a session
   *   is over.
   * @param beatSeconds between two heartbeats
   */
  constructor(private readonly stillAllowed: () => Promise<boolean> = async () => true, beatSeconds: number = heartbeatSeconds) {
    this.body = new ReadableStream(
      { start: (controller) => void (this.controller = controller), cancel: () => this.end() },
      { highWaterMark: 1 },
    );
    const timer = setInterval(() => void this.beat(), beatSeconds * 1000);
    this.onEnd(() => clearInterval(timer));
    this.onEnd(onShutdown(() => this.end()));
    // Readers come back apart from each other, so that a restart meets no wall of them.
    this.write(`retry: ${randomInt(1000, 4000)}\n\n`);
    if (isShuttingDown()) this.end();
  }

  send(id: number, data: unknown): void {
    this.write(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Calls `ending` once when the stream is over; at once when it is already. */
  onEnd(ending: () => void): void {
    if (this.controller) this.endings.push(ending);
    else ending();
  }

  end(): void {
    const { controller } = this;
    if (!controller) return;
    this.controller = undefined;
    for (const ending of this.endings) ending();
    try {
      controller.close();
    } catch {
      // The reader has left: its side is closed already.
    }
  }

  /** A heartbeat, or the end where the reader may not go on. */
  async beat(): Promise<void> {
    const allowed = await this.stillAllowed().catch(() => false);
    if (allowed) this.write(':\n\n');
    else this.end();
  }

  private write(text: string): void {
    this.controller?.enqueue(encoder.encode(text));
    if ((this.controller?.desiredSize ?? 0) < -mostWaiting) this.end();
  }
}
