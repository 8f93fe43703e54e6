import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let isEnding = false;

/** How long children may take to end after a signal, in milliseconds. */
const PATIENCE = 3000;

/** @typedef {{ code: number, output: string }} Ended */
/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] beside the process's own
 * @property {boolean} [quiet] collect the output instead of showing it
 */

/**
 * Runs a program in the project's folder, in a process group of its own, so that stopping ends its children too.
 * It gets no input: a question would hang a machine that nobody watches.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>} the exit code (128 + signal number when a signal ended it) and, if quiet, all output
 */
export function run(file, args, { env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: true,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    running.add(child);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      // Who waits for it would only report that it failed.
      if (isEnding) return;
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), output });
    });
  });
}

/**
 * Runs Node with a program of the project or of a package; paths are below the project.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * @param {number} group
 * @param {NodeJS.Signals | 0} signal 0 only asks whether anybody is left
 * @returns {boolean} whether it reached anybody
 */
function signalGroup(group, signal) {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

/** @param {NodeJS.Signals} signal */
async function end(signal) {
  if (isEnding) return;
  isEnding = true;
  const groups = [...running].flatMap(({ pid }) => pid ?? []);
  for (const group of groups) signalGroup(group, 'SIGTERM');
  const deadline = performance.now() + PATIENCE;
  const isAnyLeft = () => groups.some((group) => signalGroup(group, 0));
  while (isAnyLeft() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const group of groups) signalGroup(group, 'SIGKILL');
  process.exit(128 + constants.signals[signal]);
}

/**
 * From now on a signal ends everything that `run` started, and what that started, then this process with the code that shells expect.
 * @returns {() => void} gives the signals back
 */
export function endWithChildren() {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  /** @param {NodeJS.Signals} signal */
  const listener = (signal) => void end(signal);
  for (const signal of signals) process.on(signal, listener);
  return () => signals.forEach((signal) => process.off(signal, listener));
}
