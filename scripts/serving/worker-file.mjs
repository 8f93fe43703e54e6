import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/root.mjs';
import { COMMON_HEADERS } from './security-headers.mjs';

/** Where phones look for the service worker; its place makes `/f/` its scope. */
export const WORKER_PATH = '/f/worker.js';

/** A worker runs itself and talks to us, and nothing else. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * The worker of a build, or the one that takes every worker off the phones again (decision 0014).
 * @param {string} folder of the build, below the project
 * @param {boolean} isOff
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 *   answers a request for the worker and says whether it was one
 */
export function workerAnswerer(folder, isOff) {
  const file = isOff ? join(ROOT, 'phone/worker/worker-off.js') : join(ROOT, folder, 'worker.js');
  if (!existsSync(file)) return () => false;
  const body = readFileSync(file);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ...Object.fromEntries(COMMON_HEADERS.map(({ key, value }) => [key, value])),
    'Content-Security-Policy': POLICY,
    'Content-Type': 'text/javascript; charset=utf-8',
    // Asked for at each look, or a phone would keep an old worker for a day.
    'Cache-Control': 'no-cache',
    ETag: tag,
  };
  return (request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '') || request.url?.split('?', 1)[0] !== WORKER_PATH) return false;
    const isKnown = request.headers['if-none-match'] === tag;
    response.writeHead(isKnown ? 304 : 200, isKnown ? headers : { ...headers, 'Content-Length': body.length });
    response.end(isKnown || request.method === 'HEAD' ? undefined : body);
    return true;
  };
}
