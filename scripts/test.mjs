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
import { testSteps } from './setup/test-steps.mjs';

/** @typedef {import('./setup/test-counts.mjs').Counts} Counts */

/** No variable of a real shop reaches a test, and what forgets to name its data folder gets an empty one. @param {string} folder */
function isolate(folder) {
  process.chdir(ROOT);
  for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'PORT', 'HOST', 'NODE_ENV', 'DIST_DIR', 'SETUP', 'SETUP_TOKEN']) delete process.env[name];
  process.env.DATA_DIR = join(folder, 'data');
}

/** @param {Counts[]} counts @param {string} folder */
async function runAll(counts, folder) {
  await install();
  await generate();
  for (const { name, work } of testSteps(folder)) {
    await step(name, work, { announce: 'running' }).then(
      (result) => counts.push(result ?? noTests()),
      (error) => {
        counts.push(error.counts ?? noTests());
        throw error;
      },
    );
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
