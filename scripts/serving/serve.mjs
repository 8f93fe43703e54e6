import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { basename } from 'node:path';
import { hold } from './builds.mjs';
import { pictureAnswerer } from './picture-files.mjs';
import { ROOT } from '../setup/root.mjs';
import { deskPolicy } from './security-headers.mjs';
import { SetupError } from '../setup/steps.mjs';
import { workerAnswerer } from './worker-file.mjs';

/** How long open requests may go on after a signal, in milliseconds; event streams end themselves before that. */
const PATIENCE = 3500;

/**
 * @typedef {{ port: number, host: string, folder: string, dataFolder: string, isWorkerOff: boolean }} Serving folder: of the
 *   build, below the project
 */

/**
 * Where this machine itself reaches a server that listens on `host`.
 * @param {{ port: number, host: string }} listening
 */
export function ownOrigin({ port, host }) {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

/**
 * Serves a finished build in this process until a signal comes.
 * @param {Serving} serving
 * @returns {Promise<void>} resolves when it listens
 * @throws {SetupError} when the port is taken
 */
export async function serve({ port, host, folder, dataFolder, isWorkerOff }) {
  Object.assign(process.env, { NODE_ENV: 'production', DIST_DIR: folder });
  hold(basename(folder));
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: ROOT, hostname: host, port, quiet: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  const answersWorker = workerAnswerer(folder, isWorkerOff);
  const answersPicture = pictureAnswerer(dataFolder);
  const server = createServer((request, response) => {
    if (!isReadable(request.url ?? '')) return void response.writeHead(400).end();
    if (answersWorker(request, response) || answersPicture(request, response)) return;
    holdDeskTight(request, response);
    handle(request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      response.destroy();
    });
  });
  // Longer than the pause of a proxy between two requests, or it meets a connection that closes under it.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  await listen(server, port, host);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.once(signal, () => void stop(server, app));
}

/**
 * Next answers a path such as `/f/q/%zz` with 500 where a route takes parameters, though the fault is the caller's.
 * @param {string} url
 */
function isReadable(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

/**
 * Desk pages are rendered for each request, so their scripts can carry a nonce; Next takes it from the request's
 * header. Nobody else may set that header: a kept page would keep the nonce of the one who rendered it first.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function holdDeskTight(request, response) {
  if (request.headers['content-security-policy']) delete request.headers['content-security-policy'];
  if (!/^\/desk(?:[/?]|$)/.test(request.url ?? '')) return;
  const policy = deskPolicy(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 * @throws {SetupError} when the port is taken or the address is not this machine's
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE') reject(new SetupError(`port ${port} is taken by another program: PORT=${port + 1} npm start`));
      else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') reject(new SetupError(`HOST is ${host}, which is no address of this machine`));
      else if (code === 'EACCES') reject(new SetupError(`port ${port} is reserved to the system: choose one above 1023`));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Finds out before minutes of work, and before a first sign-in is made that nobody would be shown.
 * @param {{ port: number, host: string }} listening
 * @throws {SetupError} when it will not be possible to listen there
 */
export async function assertCanListen({ port, host }) {
  const probe = createProbe();
  await listen(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Ends within 5 s: streams are told to end by the application's own listener to the same signal (instrumentation.ts),
 * running requests may finish, and whatever is left after that is cut.
 * @param {import('node:http').Server} server
 * @param {{ close: () => Promise<void> }} app
 */
async function stop(server, app) {
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE);
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(cut);
  clearInterval(idle);
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 1000))]);
  process.exit(0);
}
