import { withBackground } from './background.mjs';
import { freePort } from './free-port.mjs';
import { runNode } from './run.mjs';
import { scriptBytes } from './script-bytes.mjs';
import { SetupError } from './steps.mjs';

/** JavaScript that a page may load beyond an empty page of the same Next, gzipped, in bytes. */
export const ALLOWANCE = 12_000;

const NEXT = 'node_modules/next/dist/bin/next';
const EMPTY = 'bench/empty-page';

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Builds the page that everything is compared with.
 * @returns {Promise<import('./background.mjs').Background>} the program that serves it
 */
export async function buildEmptyPage() {
  const { code, output } = await runNode([NEXT, 'build', EMPTY], { env: { NODE_ENV: 'production', DIST_DIR: undefined }, quiet: true });
  if (code !== 0) throw new SetupError(output.trimEnd());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const args = [NEXT, 'start', EMPTY, '-p', String(port), '-H', '127.0.0.1'];
  return { args, env: { NODE_ENV: 'production' }, url, says: 'Ready in' };
}

/** Builds and serves the empty page and weighs it. @returns {Promise<number>} bytes, gzipped */
export async function emptyPageBytes() {
  const page = await buildEmptyPage();
  const { bytes } = await withBackground(page, () => scriptBytes(page.url));
  return bytes;
}

/**
 * Weighs pages against the empty one and prints each.
 * @param {string[]} urls
 * @param {number} empty bytes of the empty page
 * @throws {SetupError} naming the pages that are too heavy
 */
export async function holdBudget(urls, empty) {
  console.log(`an empty page: ${kB(empty)} of JavaScript, gzipped; allowed: ${kB(ALLOWANCE)} more`);
  const heavy = [];
  for (const url of urls) {
    const { scripts, bytes } = await scriptBytes(url);
    console.log(`${new URL(url).pathname}: ${kB(bytes)} in ${scripts} scripts, ${kB(bytes - empty)} more than empty`);
    if (bytes - empty > ALLOWANCE) heavy.push(new URL(url).pathname);
  }
  if (heavy.length > 0) throw new SetupError(`too much JavaScript: ${heavy.join(', ')}`);
}

/**
 * The pages that everybody meets first: a floor and every menu, in both languages.
 * @param {string} origin
 * @param {{ floors: string[], shops: string[] }} building
 */
export function budgetPages(origin, { floors, shops }) {
  const floor = floors.at(-1) ?? '1';
  return ['zh', 'en'].flatMap((language) => [
    `${origin}/f/${language}/${floor}`,
    ...shops.map((shop) => `${origin}/f/${language}/${floor}/${shop}`),
  ]);
}
