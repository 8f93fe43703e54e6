import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMON_HEADERS } from './security-headers.mjs';

/** What the server itself has named: a hash and a size, and nothing that could lead anywhere else. */
const FILE = /^\/pictures\/([0-9a-f]{64}-(?:96|480)\.webp)$/;

/** A picture runs nothing and loads nothing, wherever somebody opens it. */
const HEADERS = {
  ...Object.fromEntries(COMMON_HEADERS.map(({ key, value }) => [key, value])),
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Content-Type': 'image/webp',
  // Its name is the hash of what it holds: it never changes.
  'Cache-Control': 'public, max-age=31536000, immutable',
};

/**
 * The pictures that shops have uploaded, from the data folder.
 * @param {string} dataFolder absolute path
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 *   answers a request below /pictures/ and says whether it was one
 */
export function pictureAnswerer(dataFolder) {
  const folder = join(dataFolder, 'pictures');
  return (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    if (!path.startsWith('/pictures/')) return false;
    const name = FILE.exec(path)?.[1];
    if (!['GET', 'HEAD'].includes(request.method ?? '') || name === undefined) notThere(response);
    else void answer(join(folder, name), request, response);
    return true;
  };
}

/** @param {import('node:http').ServerResponse} response */
function notThere(response) {
  response.writeHead(404, { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }).end();
}

/**
 * @param {string} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(file, request, response) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return notThere(response);
  if (request.headers['if-none-match'] === tagOf(file)) return void response.writeHead(304, { ...HEADERS, ETag: tagOf(file) }).end();
  response.writeHead(200, { ...HEADERS, ETag: tagOf(file), 'Content-Length': found.size });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** @param {string} file */
const tagOf = (file) => `"${file.slice(-80, -5)}"`;
