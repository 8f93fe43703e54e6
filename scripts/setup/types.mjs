import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runNode } from './run.mjs';
import { SetupError } from './steps.mjs';

const TSC = 'node_modules/typescript/bin/tsc';

/** Projects of their own: the service worker's globals are not a page's. */
const PROJECTS = ['.', 'phone/worker'];

/** Checks all types, tests and commands included, against the routes that exist now. @throws {SetupError} */
export async function checkTypes() {
  // Next writes the types of pages and routes; in a folder of its own, they outlive every build.
  const routes = await runNode(['node_modules/next/dist/bin/next', 'typegen'], { env: { DIST_DIR: '.next-types' }, quiet: true });
  if (routes.code !== 0) throw new SetupError(routes.output.trimEnd());
  for (const project of PROJECTS.filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')))) {
    const { code } = await runNode([TSC, '--noEmit', '-p', project]);
    if (code !== 0) throw new SetupError('types do not agree');
  }
}
