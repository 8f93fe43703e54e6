import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from './root.mjs';
import { SetupError } from './steps.mjs';

/**
 * The environment as the commands need it before any package is installed. server/env.ts is the authority and
 * checks it again with a schema; a test holds the two equal.
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host the address to listen on
 * @property {string} publicUrl the one origin, without a slash at the end
 * @property {boolean} isPublicUrlSet
 * @property {string} databaseFile absolute path
 * @property {boolean} isWorkerOff phones are told to drop their service worker
 * @property {'ask' | 'demo'} setup what becomes of an empty folder
 * @property {string} given what was said beside PUBLIC_URL, as it stands before a command: `PORT=3977 DATA_DIR=./my-tower `
 * @property {string} dataFolder absolute path of the folder that one server holds: the database's
 */

/** @param {string} hostname as `new URL()` gives it */
const isLoopback = (hostname) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** @param {string} given @returns {URL} */
function parseOrigin(given) {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username || url.password) {
    throw new SetupError(`PUBLIC_URL must be an origin such as https://shop.example, not "${given}"`);
  }
  return url;
}

/** Variables that another start has to be given again, or it would serve another folder. */
const KEPT = ['PORT', 'DATA_DIR', 'DATABASE_URL', 'WORKER'];

/** @param {Record<string, string | undefined>} env @returns {string} */
const givenAgain = (env) =>
  KEPT.flatMap((name) => (env[name] ? [`${name}=${/^[\w./:@-]+$/.test(env[name]) ? env[name] : `'${env[name].replaceAll("'", "'\\''")}'`} `] : [])).join('');

/** @param {string} given @returns {number} */
function parsePort(given) {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new SetupError(`PORT must be 1 to 65535, not "${given}"`);
  return port;
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @throws {SetupError} naming the variable that is wrong
 */
export function settingsFrom(env) {
  const port = parsePort(env.PORT || '3000');
  const url = parseOrigin(env.PUBLIC_URL || `http://localhost:${port}`);
  const database = env.DATABASE_URL || '';
  if (database && !database.startsWith('file:')) throw new SetupError('DATABASE_URL must start with file:');
  const dataDir = resolve(ROOT, env.DATA_DIR || './data');
  const databaseFile = database ? resolve(ROOT, database.slice('file:'.length)) : join(dataDir, 'upstairs.db');
  // Plain http from another machine needs every interface; behind a TLS proxy the loopback exposes nothing.
  const host = env.HOST || (url.protocol === 'https:' || isLoopback(url.hostname) ? '127.0.0.1' : '0.0.0.0');
  const worker = env.WORKER || 'on';
  if (!['on', 'off'].includes(worker)) throw new SetupError(`WORKER must be on or off, not "${worker}"`);
  const setup = env.SETUP || 'ask';
  if (setup !== 'ask' && setup !== 'demo') throw new SetupError(`SETUP must be ask or demo, not "${setup}"`);
  return { port, host, setup, isWorkerOff: worker === 'off', publicUrl: url.origin, isPublicUrlSet: Boolean(env.PUBLIC_URL), given: givenAgain(env), databaseFile, dataFolder: dirname(databaseFile) };
}

/** Reads `.env`, if there is one, without overriding what is set, and gives the settings. @returns {Settings} */
export function readSettings() {
  process.chdir(ROOT);
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return settingsFrom(process.env);
}
