import { staticCache } from './caches';

/** The scripts and styles that a page's HTML names, tags and flight data alike. */
export const scriptsIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:\/_next\/)?(static\/chunks\/[^"'\\\s<>)?]+\.(?:js|css))/g)].map(([, path]) => `/_next/${path}`)),
];

/**
 * Keeps what a page is made of: it may have loaded before this worker was there. Mostly they lie in the browser's own
 * cache, and this costs no network. @throws TypeError when one cannot be had
 */
export async function keepScripts(html: string): Promise<void> {
  const cache = await caches.open(staticCache);
  for (const path of scriptsIn(html)) {
    // The precache has it, or an earlier page brought it.
    if (!(await caches.match(path))) await cache.add(path);
  }
}
