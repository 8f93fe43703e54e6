import { withRoom } from '../make-room';
import { isPrecached, staticCache } from './caches';

/** The scripts and styles that a page's HTML or a script names, tags and flight data alike. */
export const scriptsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?:\/_next\/)?(static\/chunks\/[^"'`\\\s<>)?]+\.(?:js|css))/g)].map(([, path]) => `/_next/${path}`)),
];

/**
 * These scripts, what they name and what that names: parts that only a tap asks for are among it. What the precache has is
 * not looked into, for it has all that its own files name.
 * @param find a script's text, null for one that cannot be had
 */
async function withAllTheyName(paths: Iterable<string>, find: (path: string) => Promise<Response | null>): Promise<Set<string>> {
  const found = new Set(paths);
  // A set is walked in the order of adding, also while it grows.
  for (const path of found) {
    if (await isPrecached(path)) continue;
    const response = await find(path);
    if (response && path.endsWith('.js')) for (const named of scriptsIn(await response.text())) found.add(named);
  }
  return found;
}

/**
 * Keeps what a page is made of: it may have loaded before this worker was there, or be of another build. Mostly it lies in
 * the browser's own cache, and this costs no network. @throws TypeError when something cannot be had
 */
export async function keepScripts(html: string): Promise<void> {
  const cache = await caches.open(staticCache);
  await withAllTheyName(scriptsIn(html), async (path) => {
    if (!(await cache.match(path))) await withRoom(() => cache.add(path));
    return (await cache.match(path)) ?? null;
  });
}

/** Deletes the scripts that none of these texts leads to. */
export async function dropScripts(texts: readonly string[]): Promise<void> {
  const cache = await caches.open(staticCache);
  const needed = await withAllTheyName(texts.flatMap(scriptsIn), async (path) => (await cache.match(path)) ?? null);
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    // What the precache has is there twice.
    if (!needed.has(pathname) || (await isPrecached(pathname))) await cache.delete(request);
  }
}
