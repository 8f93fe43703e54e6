import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { finishedBuilds, hold, publish } from '../serving/builds.mjs';
import { ROOT } from './root.mjs';
import { runNode } from './run.mjs';
import { sourceHash } from './source-hash.mjs';
import { SetupError, step } from './steps.mjs';

/** What makes a build: Next, then the service worker, whose list names what Next made (decision 0005). */
const PROGRAMS = [
  ['node_modules/next/dist/bin/next', 'build'],
  ['node_modules/@serwist/cli/cli.js', 'build', 'serwist.config.mjs'],
];

/**
 * Gives a finished build of what the sources say now: the newest one, an earlier one whose sources have come
 * back, or a fresh one made aside. A failed build leaves the ones before it as they are.
 * @param {{ quiet?: boolean }} [options] quiet shows Next's own words only when it fails
 * @returns {Promise<string>} the build's folder, below the project
 */
export async function build({ quiet = true } = {}) {
  // Taken before building: a file that is saved while it runs makes the next start build again.
  const hash = sourceHash();
  const [newest, ...earlier] = finishedBuilds();
  const ready = newest?.hash === hash ? newest : earlier.find((known) => known.hash === hash);
  if (ready) {
    if (ready !== newest) publish(ready.id, hash);
    return join('.builds', ready.id);
  }
  const id = `${hash}-${process.pid.toString(36)}${Date.now().toString(36)}`;
  await step('Build', () => buildAside(id, quiet), { announce: newest ? 'something changed since the last one' : 'the first one' });
  publish(id, hash);
  return join('.builds', id);
}

/**
 * Gives two finished builds of what the sources say now, with different ids: for tests of a server that is replaced
 * under open pages.
 * @returns {Promise<[string, string]>} their ids
 */
export async function buildTwice() {
  await build();
  const hash = sourceHash();
  const [first, second] = finishedBuilds().filter((known) => known.hash === hash).map(({ id }) => id);
  if (!first) throw new SetupError('the sources changed while they were built');
  if (second) return [first, second];
  const id = `${hash}-${process.pid.toString(36)}${Date.now().toString(36)}`;
  await step('Build', () => buildAside(id, true), { announce: 'the same sources once more' });
  publish(id, hash);
  return [id, first];
}

/** @param {string} id @param {boolean} quiet */
async function buildAside(id, quiet) {
  const folder = join('.builds', id);
  // Held by this process, so that another build that ends meanwhile does not take it for a leftover.
  hold(id);
  const env = { DIST_DIR: folder, BUILD_ID: id, NODE_ENV: 'production' };
  for (const args of PROGRAMS) {
    const { code, output } = await runNode(args, { env, quiet });
    if (code === 0) continue;
    rmSync(join(ROOT, folder), { recursive: true, force: true });
    throw new SetupError(`${args.slice(-2).join(' ')} failed (code ${code})\n${output.trimEnd()}`);
  }
}
