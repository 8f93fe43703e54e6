import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { cruiseOptions } from './cruise-options.mjs';
import { importRules } from './import-rules.mjs';

const PLACES = ['app', 'bench', 'domain', 'e2e', 'i18n', 'phone', 'prisma', 'scripts', 'server', 'instrumentation.ts'];

/**
 * @typedef {{ rule: string, from: string, to: string, comment: string }} Violation
 */

/**
 * Holds every import of a tree against the rules.
 * @param {string} root absolute path; the test of the rules passes a tree of offending files
 * @returns {Promise<{ files: number, violations: Violation[] }>}
 */
export async function checkImports(root) {
  const rules = importRules(root);
  const config = join(root, 'tsconfig.json');
  const { output } = await cruise(
    PLACES.filter((place) => existsSync(join(root, place))),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      ...cruiseOptions,
      tsConfig: { fileName: config },
    },
    cruiseOptions.enhancedResolveOptions,
    { tsConfig: extractTSConfig(config) },
  );
  if (typeof output === 'string') throw new Error(output);
  const violations = output.summary.violations.map((found) => ({
    rule: found.rule.name,
    from: found.from,
    to: found.cycle ? found.cycle.map(({ name }) => name).join(' -> ') : found.to,
    comment: rules.find(({ name }) => name === found.rule.name)?.comment ?? '',
  }));
  return { files: output.summary.totalCruised, violations };
}
