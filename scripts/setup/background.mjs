import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';
import { SetupError } from './steps.mjs';

/**
 * @typedef {object} Background
 * @property {string[]} args of Node, paths below the project
 * @property {Record<string, string>} env
 * @property {string} url answers once the program is ready
 */

/**
 * Runs a Node program that serves, for as long as `work` takes.
 * @template T
 * @param {Background} program
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {SetupError} with what the program printed, when it does not answer
 */
export async function withBackground({ args, env, url }, work) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = () => void child.kill('SIGTERM');
  process.once('exit', end);
  try {
    await untilAnswers(url, () => child.exitCode === null, () => output);
    return await work();
  } finally {
    process.off('exit', end);
    end();
    await ended;
  }
}

/** @param {string} url @param {() => boolean} isAlive @param {() => string} output */
async function untilAnswers(url, isAlive, output) {
  const deadline = performance.now() + 30_000;
  while (isAlive() && performance.now() < deadline) {
    const answered = await fetch(url).then(() => true, () => false);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new SetupError(`the server did not answer on ${url}:\n${output().trimEnd()}`);
}
