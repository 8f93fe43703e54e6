import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';
import { SetupError } from './steps.mjs';

/**
 * @typedef {object} Background
 * @property {string[]} args of Node, paths below the project
 * @property {Record<string, string>} env beside the process's own
 * @property {string} url answers with success once the program is ready
 * @property {string} says what it prints once it listens; before that an answer is another program's, on a port that was taken
 */

/**
 * @typedef {object} Running
 * @property {number} pid
 * @property {() => string} output what it printed so far
 * @property {(signal: NodeJS.Signals) => Promise<{ code: number | null, took: number }>} end resolves once it is
 *   gone, with its exit code and how long that took, in milliseconds; a second time at once
 */

/**
 * Starts a Node program that serves, and waits until it does. It ends with this process at the latest.
 * @param {Background} program
 * @returns {Promise<Running>}
 * @throws {SetupError} with what the program printed, when it does not answer
 */
export async function startBackground({ args, env, url, says }) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const output = () => printed;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const alongside = () => void child.kill('SIGTERM');
  process.once('exit', alongside);
  void ended.then(() => process.off('exit', alongside));
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    const from = performance.now();
    if (isAlive()) child.kill(signal);
    await ended;
    return { code: child.exitCode, took: performance.now() - from };
  };
  if (!(await answers(url, () => printed.includes(says), isAlive))) {
    await end('SIGKILL');
    throw new SetupError(`the server did not answer on ${url}:\n${output().trimEnd()}`);
  }
  return { pid: child.pid ?? 0, output, end };
}

/** @param {string} url @param {() => boolean} listens @param {() => boolean} isAlive */
async function answers(url, listens, isAlive) {
  const deadline = performance.now() + 30_000;
  while (isAlive() && performance.now() < deadline) {
    const isReady = listens() && await fetch(url).then((answer) => answer.ok, () => false);
    if (isReady) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/**
 * Runs a Node program that serves, for as long as `work` takes.
 * @template T
 * @param {Background} program
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {SetupError} with what the program printed, when it does not answer
 */
export async function withBackground(program, work) {
  const { end } = await startBackground(program);
  try {
    return await work();
  } finally {
    await end('SIGTERM');
  }
}
