import { gzipSync } from 'node:zlib';

/**
 * The scripts that a browser of today loads for a page: those in its HTML, and those that its flight data names for
 * hydration. Scripts for browsers without modules are left out.
 * @param {string} html
 * @returns {string[]} paths, without repeats
 */
export function scriptsOf(html) {
  const tags = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag);
  const old = new Set(tags.filter((tag) => /\bnomodule\b/i.test(tag)).flatMap((tag) => sourceOf(tag)));
  const named = [...html.matchAll(/(?:\/_next\/)?static\/chunks\/[^"'\\\s<>)]+?\.js/g)].map(([path]) => path);
  const paths = [...tags.flatMap((tag) => sourceOf(tag)), ...named].map((path) => (path.startsWith('/') ? path : `/_next/${path}`));
  return [...new Set(paths)].filter((path) => !old.has(path));
}

/** @param {string} tag @returns {string[]} */
function sourceOf(tag) {
  const source = /\bsrc="([^"]+)"/i.exec(tag)?.[1];
  return source ? [source.replace(/\?.*$/, '')] : [];
}

/** @param {string} url @returns {Promise<Buffer>} */
async function fetchBody(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

/**
 * Bytes of JavaScript, each script gzipped by itself, as it travels.
 * @param {string} url of a page on a running server
 * @returns {Promise<{ scripts: number, bytes: number }>}
 */
export async function scriptBytes(url) {
  const html = (await fetchBody(url)).toString('utf8');
  const paths = scriptsOf(html);
  if (paths.length === 0) throw new Error(`${url} loads no script: is it a page?`);
  const bodies = await Promise.all(paths.map((path) => fetchBody(new URL(path, url).href)));
  return { scripts: paths.length, bytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 6 }).length, 0) };
}
