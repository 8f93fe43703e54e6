import { boardBeatSeconds } from '@/domain/orders/board-beat';
import type { BoardView } from '@/domain/orders/order-view';
import { createEventParser } from './event-parser';
import type { Clock, ServerClock } from './server-clock';

/** The session is over: nothing more comes until somebody signs in. */
export class SignedOutError extends Error {}

export type StreamHandlers = {
  onOpen: () => void;
  /** Something came, if only a heartbeat: what is shown is still right. */
  onHeard: () => void;
  onChange: (change: BoardView) => void;
};

/** The board's two questions to the server, and the device's clock and patience. */
export type BoardWire = {
  /** The whole board. @throws SignedOutError, or any error when no usable answer came. */
  state(signal: AbortSignal): Promise<BoardView>;
  /** Changes after event `after`; resolves when the server ends the stream. @throws as `state`. */
  stream(after: number, signal: AbortSignal, handlers: StreamHandlers): Promise<void>;
  clock: Clock;
  /** Resolves after so many milliseconds, or at once when the signal fires. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
};

/** How long an answer may take, in milliseconds. */
const patience = 8_000;

/** Milliseconds in which a page that slept or stood behind a print dialog reads what came meanwhile. */
const catchUp = 2_000;

/** Milliseconds of silence after which a stream is dead, whatever the socket says: it has missed two heartbeats. */
const silence = boardBeatSeconds * 2_500;

/** Aborts when the outer signal does, or when `expect` was not called again in time. */
function watchdog(outer: AbortSignal, device: Clock): { signal: AbortSignal; expect(milliseconds: number): void; done(): void } {
  const inner = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pass = () => inner.abort(outer.reason);
  if (outer.aborted) pass();
  outer.addEventListener('abort', pass);
  return {
    signal: inner.signal,
    expect(milliseconds) {
      clearTimeout(timer);
      const due = device() + milliseconds;
      const bark = () => inner.abort('silence');
      // It fires late when the page itself stood still: then nothing was read, and that is no silence.
      timer = setTimeout(() => (device() > due + 1_000 ? (timer = setTimeout(bark, catchUp)) : bark()), milliseconds);
    },
    done() {
      clearTimeout(timer);
      outer.removeEventListener('abort', pass);
    },
  };
}

async function get(path: string, accept: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(path, { cache: 'no-store', signal, headers: { Accept: accept } });
  if (response.status === 401) throw new SignedOutError();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

async function readChanges(response: Response, heard: () => void, onChange: StreamHandlers['onChange']): Promise<void> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  const parser = createEventParser();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    heard();
    for (const { data } of parser.push(decoder.decode(value, { stream: true }))) onChange(JSON.parse(data) as BoardView);
  }
}

/** The wire to this origin's desk routes; what the server says of the time goes to `serverClock`. */
export function createBoardWire(device: Clock, serverClock: ServerClock): BoardWire {
  return {
    clock: device,
    async state(outer) {
      const dog = watchdog(outer, device);
      dog.expect(patience);
      try {
        const askedAt = device();
        const view = (await (await get('/desk/board/state', 'application/json', dog.signal)).json()) as BoardView;
        serverClock.learn(view.now, askedAt);
        return view;
      } finally {
        dog.done();
      }
    },
    async stream(after, outer, { onOpen, onHeard, onChange }) {
      const dog = watchdog(outer, device);
      dog.expect(patience);
      try {
        const response = await get(`/desk/board/events?after=${after}`, 'text/event-stream', dog.signal);
        onOpen();
        dog.expect(silence);
        const heard = () => {
          dog.expect(silence);
          onHeard();
        };
        await readChanges(response, heard, onChange);
      } finally {
        dog.done();
      }
    },
    pause: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
      }),
  };
}
