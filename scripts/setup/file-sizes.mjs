import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Small files are wanted (architecture.md, Size and style); `max-lines` of the linter fails a file, this watches the whole. */
export const LIMITS = { median: 60, warn: 200, fail: 300, failTests: 400 };

const FOLDERS = ['app', 'bench', 'domain', 'e2e', 'i18n', 'phone', 'prisma', 'scripts', 'server'];
const SKIPPED = /(?:^|\/)(?:node_modules|generated|migrations|\.next[^/]*)(?:\/|$)/;
const IS_TEST = /\.(?:test|spec)\.tsx?$|^e2e\/|^server\/testing\//;

/** @typedef {{ path: string, lines: number }} Sized */

/** @param {string} root @returns {Sized[]} source files, longest first */
export function sizes(root = ROOT) {
  return FOLDERS.filter((folder) => statSync(join(root, folder), { throwIfNoEntry: false }))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`))
    .filter((path) => /\.(?:[cm]?[jt]sx?|css)$/.test(path) && !SKIPPED.test(path))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
    .sort((a, b) => b.lines - a.lines);
}

/** @param {Sized[]} files longest first @returns {number} */
export const median = (files) => files[Math.floor(files.length / 2)]?.lines ?? 0;

/** @param {Sized} file */
export const isTooLong = ({ path, lines }) => lines > (IS_TEST.test(path) ? LIMITS.failTests : LIMITS.fail);
