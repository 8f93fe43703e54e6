import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { processWide } from './process-wide';

/** Where the address of the connection stands; whatever a caller wrote there is overwritten. */
export const peerHeader = 'x-upstairs-peer';

type Started = { request: IncomingMessage };

function note(message: unknown): void {
  const { request } = message as Started;
  request.headers[peerHeader] = request.socket.remoteAddress ?? 'unknown';
}

const channel = 'http.server.request.start';
const shared = processWide<{ noting?: typeof note }>('peers', () => ({}));

/**
 * Notes the socket's address with each request before anything reads it. Next hands on an X-Forwarded-For that the
 * caller made up, and nothing else: a limit keyed by that could be escaped with a header. Called once at start.
 */
export function notePeers(): void {
  if (shared.noting) unsubscribe(channel, shared.noting);
  shared.noting = note;
  subscribe(channel, note);
}
