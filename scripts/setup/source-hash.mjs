import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Folders whose files can end up in a build. Data, wherever it lies, is not among them. */
export const BUILD_FOLDERS = ['app', 'domain', 'i18n', 'phone', 'prisma/seed', 'public', 'server'];
const BUILD_FILES = ['prisma/schema.prisma', 'scripts/serving/security-headers.mjs', 'scripts/setup/shell-entries.mjs'];
const NEVER_BUILT = /(?:\.test\.tsx?|\.spec\.tsx?|\.md|~)$/;

/** @param {string} root @param {string} folder @returns {string[]} paths below the root */
function filesBelow(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path);
    return NEVER_BUILT.test(path) ? [] : [path];
  });
}

/** @param {string} path */
const exists = (path) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Everything that a build is made of: sources, settings in the root folder, and the lockfile.
 * @param {string} [root]
 * @returns {string[]} sorted paths below the root
 */
export function buildInputs(root = ROOT) {
  const folders = BUILD_FOLDERS.filter((folder) => exists(join(root, folder)));
  const settings = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]s|json|css)$/.test(entry.name) && !NEVER_BUILT.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => !/^(?:eslint|vitest|playwright)\.config|^next-env\.d\.ts$/.test(name));
  const named = BUILD_FILES.filter((path) => exists(join(root, path)));
  return [...folders.flatMap((folder) => filesBelow(root, folder)), ...settings, ...named].sort();
}

/**
 * A name for what a build would be made of now; it changes with sources, lockfile and Node's version, never with data.
 * @param {string} [root]
 * @returns {string} 16 hexadecimal digits
 */
export function sourceHash(root = ROOT) {
  const hash = createHash('sha256').update(process.version);
  for (const path of buildInputs(root)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}
