// @ts-check
import { serwist } from 'next-pwa/config';
import { shellEntries } from './scripts/setup/shell-entries.mjs';

/**
 * How the service worker is built: after `next build`, into that build's own folder (scripts/setup/build.mjs). It keeps
 * the shell and what the shell is made of; next-pwa's own lists would keep every page, all of public/ and the desk.
 */
const build = process.env.DIST_DIR ?? '.next';

export default serwist({
  swSrc: 'phone/worker/worker.ts',
  swDest: `${build}/worker.js`,
  globPatterns: [],
  precachePrerendered: false,
  additionalPrecacheEntries: shellEntries(build),
  esbuildOptions: {
    sourcemap: false,
    tsconfig: 'phone/worker/tsconfig.json',
    define: { BUILD_ID: JSON.stringify(process.env.BUILD_ID ?? build) },
  },
});
