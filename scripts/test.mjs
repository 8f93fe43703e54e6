import './setup/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './setup/generate.mjs';
import { install } from './setup/install.mjs';
import { ROOT } from './setup/root.mjs';
import { endWithChildren } from './setup/run.mjs';
import { command, duration, step } from './setup/steps.mjs';
import { noTests, sum } from './setup/test-counts.mjs';
import { testStages } from './setup/test-steps.mjs';

/** @typedef {import('./setup/test-counts.mjs').Counts} Counts */

/** No variable of a real shop reaches a test, and what forgets to name its data folder gets an empty one. @param {string} folder */
function isolate(folder) {
  process.chdir(ROOT);
  for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'PORT', 'HOST', 'NODE_ENV', 'DIST_DIR', 'SETUP', 'SETUP_TOKEN']) delete process.env[name];
  process.env.DATA_DIR = join(folder, 'data');
}

/** @param {import('./setup/test-steps.mjs').TestStep} what @param {Counts[]} counts */
async function run({ name, work }, counts) {
  try {
    counts.push((await step(name, work, { announce: 'running' })) ?? noTests());
  } catch (error) {
    counts.push(/** @type {{ counts?: Counts }} */ (error).counts ?? noTests());
    throw error;
  }
}

/** @param {import('./setup/test-steps.mjs').TestStep[]} steps @param {Counts[]} counts */
async function runLane(steps, counts) {
  for (const each of steps) await run(each, counts);
}

/** @param {Counts[]} counts @param {string} folder */
async function runAll(counts, folder) {
  await install();
  await generate();
  for (const lanes of testStages(folder)) {
    // What fails in one lane is no reason not to hear the other's end.
    const ends = await Promise.allSettled(lanes.map((steps) => runLane(steps, counts)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'upstairs-tests-'));
/** @type {Counts[]} */
const counts = [];
endWithChildren();
isolate(folder);
await command(() => runAll(counts, folder));
rmSync(folder, { recursive: true, force: true });
const { passed, failed, skipped } = sum(counts);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${duration(performance.now())})`);
