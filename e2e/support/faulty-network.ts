import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';

/**
 * lose_request: it never arrives. lose_reply: the server acts, and nobody hears of it. black_hole: accepted, and never
 * answered. duplicate: it arrives twice, and the first answer is heard. late: the answer takes so many milliseconds.
 */
export type Fault = 'none' | 'lose_request' | 'lose_reply' | 'black_hole' | 'duplicate' | { late: number };

export type Asked = { method: string; path: string; body: string };

export type FaultyNetwork = {
  /** What a phone opens instead of the server; an origin of its own. */
  url: string;
  /** What happens to requests from now on; a function says it of each. What was swallowed before stays swallowed. */
  mode: (fault: Fault | ((asked: Asked) => Fault)) => void;
  /** Changes the texts that phones get, by path, as a server with other goods would answer; null: no more. */
  alter: (edit: ((path: string, text: string) => string) | null) => void;
  /** Requests since the beginning, in their order, with what happened to each. */
  seen: readonly (Asked & { fault: Fault })[];
  close: () => Promise<void>;
};

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const orderDoors = ['/api/v1/orders', '/api/v1/orders/withdraw'];

/** Requests that place an order or call one off, through either door. */
export const isOrdering = ({ method, path }: Asked): boolean =>
  method === 'POST' && (orderDoors.includes(path.split('?')[0]!) || path.includes('/checkout'));

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The server knows one origin, its own: to it a phone behind this network looks like one that is not. */
function towards(headers: IncomingHttpHeaders, from: string, to: string): IncomingHttpHeaders {
  const own = (value: string) => value.replaceAll(from, to);
  const { origin, referer } = headers;
  // Asked for as it is, so that its text can be altered.
  return { ...headers, host: new URL(to).host, 'accept-encoding': 'identity', ...(origin && { origin: own(origin) }), ...(referer && { referer: own(referer) }) };
}

function isStream({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.includes('text/event-stream') === true;
}

type Line = { from: string; to: string };

/** Hands a request on. `onStream` takes an answer that has no end. */
function forward({ from, to }: Line, message: IncomingMessage, body: Buffer, onStream?: (answer: IncomingMessage) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const out = request(to + message.url!, { method: message.method, headers: towards(message.headers, from, to), agent: false }, (answer) => {
      if (onStream && isStream(answer)) return onStream(answer);
      bodyOf(answer).then((all) => resolve({ status: answer.statusCode!, headers: answer.headers, body: all }), reject);
    });
    out.on('error', reject);
    out.end(body);
  });
}

const altered = (text: Buffer, path: string, edit: ((path: string, text: string) => string) | null): Buffer =>
  edit ? Buffer.from(edit(path, text.toString())) : text;

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  const own: IncomingHttpHeaders = { ...headers };
  for (const name of ['transfer-encoding', 'connection', 'keep-alive', 'content-length']) delete own[name];
  response.writeHead(status, { ...own, ...(status !== 304 && status !== 204 && { 'content-length': body.length }) });
  response.end(body);
}

function pour(answer: IncomingMessage, response: ServerResponse): void {
  response.writeHead(answer.statusCode!, answer.headers);
  answer.pipe(response);
  response.on('close', () => answer.destroy());
  answer.on('error', () => response.destroy());
}

/** A network between a phone and a server on this machine that loses, doubles, delays and swallows as it is told. */
export async function startFaultyNetwork(targetPort: number): Promise<FaultyNetwork> {
  let fault: Fault | ((asked: Asked) => Fault) = 'none';
  let edit: ((path: string, text: string) => string) | null = null;
  const seen: (Asked & { fault: Fault })[] = [];
  const line: Line = { from: '', to: `http://localhost:${targetPort}` };

  async function carry(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(message);
    const asked = { method: message.method!, path: message.url!, body: body.toString() };
    const happens = typeof fault === 'function' ? fault(asked) : fault;
    seen.push({ ...asked, fault: happens });
    if (happens === 'black_hole') return;
    if (happens === 'lose_request') return void response.destroy();
    const answer = await forward(line, message, body, happens === 'lose_reply' ? undefined : (stream) => pour(stream, response));
    if (happens === 'lose_reply') return void response.destroy();
    if (happens === 'duplicate') await forward(line, message, body);
    if (typeof happens === 'object') await rest(happens.late);
    const isText = /json|html/.test(String(answer.headers['content-type']));
    reply(response, { ...answer, body: isText ? altered(answer.body, asked.path, edit) : answer.body });
  }

  const server = createServer((message, response) => {
    // A server that is down is a network that loses.
    carry(message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  line.from = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url: line.from,
    mode: (next) => (fault = next),
    alter: (next) => (edit = next),
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
