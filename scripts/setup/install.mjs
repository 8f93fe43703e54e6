import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { SetupError, step } from './steps.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked
 * @typedef {Record<string, Locked>} Packages
 */

/** @param {string} path below the project @returns {Packages | undefined} */
function readLock(path) {
  const file = join(ROOT, path);
  if (!existsSync(file)) return undefined;
  return /** @type {{ packages?: Packages }} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;
}

/**
 * Why what is installed is not what the lockfile says, or undefined when it is. npm writes the second file at
 * the very end of an install, so an interrupted one, or one without the build tools, shows here.
 * @param {Packages} wanted
 * @param {Packages | undefined} installed
 * @returns {string | undefined}
 */
export function difference(wanted, installed) {
  if (!installed) return 'nothing is installed yet';
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '' || version === installed[path]?.version) continue;
    // Packages for other systems are left out by npm.
    if ((optional || devOptional) && !installed[path]) continue;
    return `${path.replace(/^.*node_modules\//, '')} ${version} is missing`;
  }
  return undefined;
}

/** Whether the compiled database driver loads in this Node. @returns {string | undefined} why not */
function driverFault() {
  const load = createRequire(join(ROOT, 'package.json'));
  try {
    const Database = /** @type {typeof import('better-sqlite3')} */ (load('better-sqlite3'));
    new Database(':memory:').close();
    return undefined;
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return `the database driver does not load (${line})`;
  }
}

/** @param {string} name @returns {boolean} */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** One line on what the driver's compilation lacks, if anything. @param {(name: string) => boolean} [has] */
export function missingCompiler(has = isOnPath) {
  const missing = [['python3', 'python'], ['make', 'gmake'], ['g++', 'c++', 'clang++']].filter((names) => !names.some(has));
  if (missing.length === 0) return undefined;
  const names = missing.map(([name]) => name).join(', ');
  return `the database driver had to be compiled, and ${names} is missing: Debian: apt-get install python3 make g++; macOS: xcode-select --install`;
}

/** The npm that runs this command, else the one on the path. @returns {[string, string[]]} */
function npm() {
  const path = process.env.npm_execpath;
  return path && /npm-cli\.c?js$/.test(path) ? [process.execPath, [path]] : ['npm', []];
}

async function installPackages() {
  const [file, args] = npm();
  // Build tools are wanted whatever NODE_ENV says. Prisma's download is skipped: nothing here uses that engine.
  const { code, output } = await run(file, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath },
    quiet: true,
  });
  const fault = code === 0 ? driverFault() : `npm ci ended with code ${code}`;
  if (!fault) return;
  console.log(output.trimEnd());
  throw new SetupError(missingCompiler() ?? `${fault}; npm's own words are above`);
}

/** Installs what the lockfile says, unless exactly that is installed and works in this Node. */
export async function install() {
  const wanted = readLock('package-lock.json');
  if (!wanted) throw new SetupError('package-lock.json is missing: fetch the project again');
  const reason = difference(wanted, readLock('node_modules/.package-lock.json')) ?? driverFault();
  if (!reason) return;
  await step('Packages', installPackages, { announce: `${reason}; fetching them takes a minute, compiling the database driver two more` });
}
