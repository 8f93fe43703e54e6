import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

const LANGUAGES = ['zh', 'en'];

/** As a page's tags, its flight data and the chunks themselves name each other. */
const FILE = /static\/chunks\/[^"'\\\s<>)?`]+?\.(?:js|css)/g;

/** @param {string} text @returns {string[]} */
const filesIn = (text) => [...new Set([...text.matchAll(FILE)].map(([path]) => path))];

/**
 * What these files name, and what that names, lazily imported chunks included.
 * @param {string} folder of the build
 * @param {string[]} files below it
 * @returns {string[]} sorted
 */
function withAllTheyName(folder, files) {
  const found = new Set(files);
  // A set is walked in the order of adding, also while it grows.
  for (const file of found) {
    if (!file.endsWith('.js') || !existsSync(join(folder, file))) continue;
    for (const named of filesIn(readFileSync(join(folder, file), 'utf8'))) found.add(named);
  }
  return [...found].filter((file) => existsSync(join(folder, file))).sort();
}

/**
 * What the worker keeps from its first minute on: the shell in both languages and the scripts and styles it needs.
 * @param {string} build the folder of a finished `next build`, below the project
 * @returns {{ url: string, revision: string | null }[]}
 */
export function shellEntries(build) {
  const folder = join(ROOT, build);
  const pages = LANGUAGES.map((language) => {
    const html = readFileSync(join(folder, `server/app/f/${language}/offline.html`), 'utf8');
    return { url: `/f/${language}/offline`, revision: createHash('sha256').update(html).digest('hex').slice(0, 16), html };
  });
  const files = withAllTheyName(folder, pages.flatMap(({ html }) => filesIn(html)));
  return [
    ...pages.map(({ url, revision }) => ({ url, revision })),
    // Their names are hashes of what they hold.
    ...files.map((file) => ({ url: `/_next/${file}`, revision: null })),
  ];
}
