import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../setup/root.mjs';

/**
 * The folder of builds. Each build has a folder of its own that never changes once it is finished, and a
 * server keeps to the one it began with: replacing files under it would make its pages answer 500. `.next`
 * points to the newest, for everything that looks for a build where Next puts one.
 */

/**
 * @typedef {object} Build
 * @property {string} id the folder's name
 * @property {string} hash of everything it was made of
 * @property {string[]} files its own static files, without those taken over from earlier builds
 */

/** Pages that a phone left open load their scripts from the build that they came from. */
const KEPT = 3;

/** @param {string} [root] */
const folderOf = (root = ROOT) => join(root, '.builds');

/** @param {string} folder @returns {string[]} paths of all files below it */
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];

/** @param {string} root @param {string} id */
const isWhole = (root, id) => existsSync(join(folderOf(root), id, 'BUILD_ID'));

/**
 * Finished builds, newest first.
 * @param {string} [root]
 * @returns {Build[]}
 */
export function finishedBuilds(root = ROOT) {
  const file = join(folderOf(root), 'history.json');
  if (!existsSync(file)) return [];
  const history = /** @type {Build[]} */ (JSON.parse(readFileSync(file, 'utf8')));
  return history.filter(({ id }) => isWhole(root, id));
}

/**
 * Makes a finished build the newest: earlier builds' static files are taken over, `.next` points to it, and what
 * nobody can need any more is deleted.
 * @param {string} id
 * @param {string} hash
 * @param {string} [root]
 */
export function publish(id, hash, root = ROOT) {
  const folder = folderOf(root);
  const earlier = finishedBuilds(root).filter((build) => build.id !== id);
  const known = finishedBuilds(root).find((build) => build.id === id);
  const files = known?.files ?? filesIn(join(folder, id, 'static'));
  const history = [{ id, hash, files }, ...earlier].slice(0, KEPT);
  for (const build of history.slice(1)) takeOver(build, id, folder);
  replaceFile(join(folder, 'history.json'), JSON.stringify(history));
  pointTo(id, root);
  prune(history, folder);
}

/** @param {Build} from @param {string} to @param {string} folder */
function takeOver(from, to, folder) {
  for (const file of from.files) {
    const target = join(folder, to, 'static', file);
    const source = join(folder, from.id, 'static', file);
    if (existsSync(target) || !existsSync(source)) continue;
    mkdirSync(dirname(target), { recursive: true });
    linkSync(source, target);
  }
}

/** @param {string} file @param {string} text */
function replaceFile(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** @param {string} id @param {string} root */
function pointTo(id, root) {
  const link = join(root, '.next');
  const fresh = join(folderOf(root), `link-${process.pid}`);
  rmSync(fresh, { force: true });
  symlinkSync(join('.builds', id), fresh);
  try {
    renameSync(fresh, link);
  } catch {
    // A folder stands there, left by a build that was not made by our command.
    rmSync(link, { recursive: true, force: true });
    renameSync(fresh, link);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Keeps a build's folder while this process lives, however many builds are made meanwhile.
 * @param {string} id
 * @param {string} [root]
 */
export function hold(id, root = ROOT) {
  mkdirSync(join(folderOf(root), id), { recursive: true });
  writeFileSync(join(folderOf(root), id, `held-by-${process.pid}`), '');
}

/** @param {Build[]} history @param {string} folder */
function prune(history, folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || history.some(({ id }) => id === entry.name)) continue;
    const holders = readdirSync(join(folder, entry.name)).filter((name) => name.startsWith('held-by-'));
    if (holders.some((name) => isAlive(Number(name.slice('held-by-'.length))))) continue;
    rmSync(join(folder, entry.name), { recursive: true, force: true });
  }
}
