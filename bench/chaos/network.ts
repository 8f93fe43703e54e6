import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { NetworkFault } from './schedule';

/** A request that writes, as it travelled. */
type Sent = { method: string; path: string; headers: IncomingMessage['headers']; body: Buffer };

/** The network between a phone and its tower: what it does to requests that write is told beforehand. */
export type Network = {
  /** For the next requests that write, in this order. */
  expect: (faults: readonly NetworkFault[]) => void;
  /** Calls back when such a request of this index has reached the server. */
  onReached: (callback: (index: number) => void) => void;
  /** Everything that was withheld is let go or lost, and what comes is delivered. */
  heal: () => Promise<void>;
  /** Delivers once more all requests that write since `expect`, lost ones included. */
  deliverAgain: () => Promise<void>;
  /** Requests that write since `expect`, and those of them that place: one that calls an order off is none. */
  count: () => number;
  placements: () => number;
  /** What was done to them, as far as that many came. */
  done: () => readonly NetworkFault[];
  /** Such requests that the server has and has not answered. */
  underWay: () => number;
  stop: () => Promise<void>;
};

const withdrawal = '/api/v1/orders/withdraw';

/** Those that place or call off: retries' doors, and a page's own by its header. */
const writes = ({ method, path, headers }: Sent): boolean =>
  method === 'POST' && (path === '/api/v1/orders' || path === withdrawal || 'next-action' in headers);

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Sends on. Resolves with the answer, or null when the server gave none. */
function pass(port: number, { method, path, headers, body }: Sent): Promise<IncomingMessage | null> {
  return new Promise((resolve) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, resolve);
    outgoing.on('error', () => resolve(null));
    outgoing.end(body);
  });
}

/** Reads an answer to its end. */
const whole = async (answer: IncomingMessage | null): Promise<Buffer | null> => (answer ? bodyOf(answer).catch(() => null) : null);

function reply(response: ServerResponse, answer: IncomingMessage | null): void {
  if (!answer) return void response.destroy();
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
  answer.on('error', () => response.destroy());
  answer.on('aborted', () => response.destroy());
  response.on('close', () => answer.destroy());
}

class Lift {
  faults: NetworkFault[] = [];
  sent: Sent[] = [];
  done: NetworkFault[] = [];
  underWay = 0;
  reached: (index: number) => void = () => undefined;
  readonly #held = new Set<() => void>();
  readonly #late: Promise<unknown>[] = [];

  constructor(readonly port: number) {}

  /** Lets go of what is held; resolves when what was late has arrived. */
  async heal(): Promise<void> {
    this.faults = [];
    for (const release of this.#held) release();
    this.#held.clear();
    await Promise.all(this.#late.splice(0));
  }

  #pass(index: number, sent: Sent): Promise<IncomingMessage | null> {
    this.underWay++;
    const passed = pass(this.port, sent).finally(() => this.underWay--);
    // The server has it a moment after it left.
    this.reached(index);
    return passed;
  }

  async carry(sent: Sent, response: ServerResponse): Promise<void> {
    if (!writes(sent)) return reply(response, await pass(this.port, sent));
    const index = this.sent.push(sent) - 1;
    const fault = this.faults.shift();
    if (fault) this.done.push(fault);
    const send = () => this.#pass(index, sent);
    switch (fault) {
      case undefined:
        return reply(response, await send());
      case 'request lost':
        return void response.destroy();
      case 'reply lost':
        await whole(await send());
        return void response.destroy();
      case 'reply cut':
        return cut(response, await send());
      case 'sent twice': {
        const [first, second] = [send(), pass(this.port, sent)];
        void second.then(whole);
        return reply(response, await first);
      }
      case 'sent twice in turn':
        await whole(await send());
        return reply(response, await pass(this.port, sent));
      case 'foreign answer':
        return void response.writeHead(index % 2 ? 200 : 502, { 'content-type': 'text/html' }).end('<p>Sign in to this building’s network</p>');
      case 'never answered':
        this.#held.add(() => response.destroy());
        return;
      case 'arrives late':
        this.#late.push(new Promise<void>((resolve) => this.#held.add(resolve)).then(send).then(whole));
        return void setTimeout(() => response.destroy(), 150);
    }
  }
}

/** Half of the answer, then the signal is gone. */
async function cut(response: ServerResponse, answer: IncomingMessage | null): Promise<void> {
  const body = await whole(answer);
  if (!answer || !body) return void response.destroy();
  response.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': String(body.length + 1), 'transfer-encoding': undefined });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
}

/** Starts the network at a port of its own, before a server at another one. */
export async function startNetwork(port: number, serverPort: number): Promise<Network> {
  const lift = new Lift(serverPort);
  const server = createServer((incoming, response) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const fail = () => response.destroy();
    bodyOf(incoming).then((body) => lift.carry({ method, path: url, headers, body }, response)).catch(fail);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    expect(faults) {
      lift.faults = [...faults];
      lift.sent = [];
      lift.done = [];
    },
    onReached: (callback) => void (lift.reached = callback),
    heal: () => lift.heal(),
    async deliverAgain() {
      for (const sent of lift.sent) await whole(await pass(serverPort, sent));
    },
    count: () => lift.sent.length,
    placements: () => lift.sent.filter(({ path }) => path !== withdrawal).length,
    done: () => lift.done,
    underWay: () => lift.underWay,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
