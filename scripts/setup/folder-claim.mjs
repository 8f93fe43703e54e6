import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from './steps.mjs';

/**
 * One server per data folder, known before any package is installed. The holder listens on a local socket in
 * the folder: whoever comes second connects and is told who serves. A killed holder stops answering at once,
 * whatever it leaves on disk. (The database has a lock of its own below this, for everything that writes.)
 */

/** @typedef {{ pid: number, url: string }} Holder */

/** The longest path that the smallest system takes for a local socket. */
const LONGEST = 100;

/** @param {string} folder @returns {string} */
function socketPath(folder) {
  mkdirSync(folder, { recursive: true });
  const inFolder = join(folder, 'serving.sock');
  if (Buffer.byteLength(inFolder) <= LONGEST) return inFolder;
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16);
  return join(tmpdir(), `upstairs-${name}.sock`);
}

/**
 * Who serves the folder now.
 * @param {string} folder absolute path
 * @returns {Promise<Holder | undefined>}
 */
export function findHolder(folder) {
  return new Promise((resolve) => {
    let said = '';
    const socket = createConnection(socketPath(folder));
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => (said += String(chunk)));
    socket.on('error', () => resolve(undefined));
    socket.on('close', () => resolve(said ? /** @type {Holder} */ (JSON.parse(said)) : undefined));
  });
}

/**
 * @param {import('node:net').Server} server
 * @param {string} path
 * @returns {Promise<boolean>} false when the path is taken, by a living holder or a dead one's file
 */
function listen(server, path) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(path, () => resolve(true));
  });
}

/**
 * Takes the folder for this process until it ends.
 * @param {string} folder absolute path
 * @param {string} url where this process will serve
 * @throws {SetupError} saying who has it
 */
export async function claimFolder(folder, url) {
  const path = socketPath(folder);
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(JSON.stringify({ pid: process.pid, url }));
  });
  server.unref();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await listen(server, path)) return;
    const holder = await findHolder(folder);
    if (holder) throw new SetupError(`${folder} is already served at ${holder.url} (process ${holder.pid}). Nothing was touched.`);
    rmSync(path, { force: true });
  }
  throw new SetupError(`could not take ${folder}: another process is starting on it. Nothing was touched.`);
}
