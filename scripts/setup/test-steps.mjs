import { join } from 'node:path';
import { browserLaunch } from './browser.mjs';
import { budgetPages, emptyPageBytes, holdBudget } from './budget.mjs';
import { build } from './build.mjs';
import { runNode } from './run.mjs';
import { withServedDemo } from './served-demo.mjs';
import { SetupError } from './steps.mjs';
import { playwrightCounts, vitestCounts } from './test-counts.mjs';
import { checkTypes } from './types.mjs';

/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {object} TestStep
 * @property {string} name
 * @property {() => Promise<Counts | void>} work
 */

/** @param {string} name @param {string[]} args @returns {TestStep} a Node program that must end with 0 */
const passes = (name, args) => ({
  name,
  async work() {
    const { code } = await runNode(args);
    if (code !== 0) throw new SetupError(`${name} failed`);
  },
});

/**
 * A program that writes a report of its tests.
 * @param {string} name
 * @param {(report: string) => { args: string[], env: Record<string, string>, count: (report: string) => Counts }} how
 * @param {string} reports folder
 * @returns {TestStep}
 */
const counted = (name, how, reports) => ({
  name,
  async work() {
    const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
    const { args, env, count } = how(report);
    const { code } = await runNode(args, { env });
    const counts = count(report);
    if (code !== 0) throw Object.assign(new SetupError(`${name} failed`), { counts });
    // A test that does not run proves nothing, and a suite without tests has lost them.
    if (counts.skipped > 0 || counts.passed === 0) throw Object.assign(new SetupError(`${name}: ${counts.passed} ran, ${counts.skipped} skipped`), { counts });
    return counts;
  },
});

/** @param {string} project the projects of vitest.config.ts whose names begin so @param {string} reports */
const vitest = (project, reports) =>
  counted(
    `${project} tests`,
    (report) => ({
      args: ['node_modules/vitest/vitest.mjs', 'run', '--project', `${project}*`, '--reporter=default', '--silent=passed-only', '--reporter=json', `--outputFile.json=${report}`],
      env: { NODE_ENV: 'test', NO_COLOR: '1' },
      count: vitestCounts,
    }),
    reports,
  );

/** @param {string} reports */
const playwright = (reports) =>
  counted(
    'browser tests',
    (report) => ({
      args: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      count: playwrightCounts,
    }),
    reports,
  );

/** Says in one line what to install before minutes of other work are spent. @type {TestStep} */
const browser = {
  name: 'browser',
  async work() {
    try {
      console.log((await browserLaunch()).executablePath);
    } catch (error) {
      throw new SetupError(error instanceof Error ? error.message : String(error));
    }
  },
};

/** @type {TestStep} */
const budgets = {
  name: 'budgets',
  async work() {
    const empty = await emptyPageBytes();
    await withServedDemo(({ origin, prepared }) => holdBudget(budgetPages(origin, prepared), empty));
  },
};

/**
 * All of `npm test` after the set-up, cheapest first: stages one after the other, the lanes of a stage beside each other. What lints
 * keeps to one core for minutes; what else needs no more than one goes on the other meanwhile.
 * @param {string} reports folder for the reports of this run
 * @returns {TestStep[][][]} stages of lanes of steps
 */
export const testStages = (reports) => [
  [[browser]],
  [
    [passes('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'])],
    [
      passes('import rules', ['scripts/check-imports.mjs']),
      passes('file sizes', ['scripts/file-sizes.mjs']),
      { name: 'types', work: checkTypes },
      { name: 'build', work: async () => void (await build()) },
    ],
  ],
  [[vitest('unit', reports), vitest('integration', reports), playwright(reports), budgets]],
];
