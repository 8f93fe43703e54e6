import { runNode } from './run.mjs';
import { SetupError, step } from './steps.mjs';

/**
 * What the data folder holds once it is ready; scripts/prepare-data.ts prints it.
 * @typedef {object} Prepared
 * @property {string[]} migrations names of those that were applied now
 * @property {{ ownerPasscode: string, clerks: { name: string, shopSlug: string, passcode: string }[] } | null} seeded passcodes, the first time only
 * @property {boolean} hasBuilding false: its owner is asked at /desk/setup
 * @property {{ floor: string, code: string } | null} placard one that hangs on a wall
 * @property {string[]} floors labels from below
 * @property {string[]} shops slugs
 */

/**
 * Migrates the database of the environment after a backup, seeds it when it is empty and SETUP is `demo`, and says what is in it.
 * @param {Record<string, string>} [env] beside the process's own: tests name their own folder
 * @returns {Promise<Prepared>}
 */
export function prepareData(env) {
  return step('Data', () => runPreparation(env), { outcome: tell });
}

/** @param {Record<string, string> | undefined} env @returns {Promise<Prepared>} */
async function runPreparation(env) {
  const { code, output } = await runNode(['--import', 'tsx', 'scripts/prepare-data.ts'], { quiet: true, ...(env && { env }) });
  const lines = output.trim().split('\n');
  if (code !== 0) throw new SetupError(output.trim());
  return /** @type {Prepared} */ (JSON.parse(lines.at(-1) ?? ''));
}

/** @param {Prepared} prepared */
function tell({ migrations, seeded, hasBuilding }) {
  const migrated = migrations.length > 0 ? `${migrations.length} migrations applied` : 'up to date';
  if (seeded) return `${migrated}, demo building seeded`;
  return hasBuilding ? migrated : `${migrated}, no building yet`;
}
