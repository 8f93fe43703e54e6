// @ts-check
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { COMMON_HEADERS, keptPagePolicy } from './scripts/serving/security-headers.mjs';

// Both are said in domain/building/, which this file cannot import; a test beside it holds them equal.
/** What a floor's label looks like in a URL: 27, B1. Anything else never reaches a page that keeps HTML. */
export const FLOOR = 'B?[1-9][0-9]{0,2}';
/** First path segments after the language that are pages of their own, never floors. */
export const RESERVED = 'orders|checkout|menu|q|offline|manifest\\.webmanifest|groups';

/**
 * Hosts whose pages may call server actions: the public one, and every name of this machine while it is unset.
 * The wrapper around every action compares the whole origin again, because Next lets a missing one through.
 */
function actionHosts() {
  const port = process.env.PORT ?? '3000';
  const publicUrl = process.env.PUBLIC_URL;
  return publicUrl ? [new URL(publicUrl).host] : [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
}

/** @param {boolean} development */
function headers(development) {
  const kept = { key: 'Content-Security-Policy', value: keptPagePolicy({ development }) };
  return [
    { source: '/:path*', headers: COMMON_HEADERS },
    // The desk's policy carries a nonce and is set by the server for each request (scripts/serving/serve.mjs).
    { source: development ? '/:path*' : '/((?!desk(?:/|$)).*)', headers: [kept] },
    // A phone may keep the page, but asks before it shows it: prices change. A scan is kept by nobody (app/_lib/scan.ts),
    // nor is a manifest, in which a handover's code may stand (app/_lib/manifest-response.ts).
    { source: '/f/((?!q/|.*/manifest\\.webmanifest).*)', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
    {
      source: '/goods/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=604800, stale-while-revalidate=2592000' }],
    },
  ];
}

/**
 * A menu is rendered once per shop and language and reached from every floor; a path that is not shaped like
 * a floor is sent where no page is, so that guessed URLs fill no cache and get the global 404.
 */
function rewrites() {
  const notAFloor = `(?!(?:${RESERVED})(?:/|$))(?!${FLOOR}(?:/|$))[^/]+`;
  return {
    beforeFiles: [
      {
        source: `/f/:locale(zh|en)/:floor(${FLOOR})/:shop((?!(?:${RESERVED})$)[a-z0-9][a-z0-9-]*)`,
        destination: '/f/:locale/menu/:shop',
      },
      // One kept shell for all orders: a token is a secret, and no page of its own is ever kept under it.
      { source: '/f/:locale(zh|en)/orders/:token', destination: '/f/:locale/orders/one' },
      { source: `/f/:locale(zh|en)/:floor(${notAFloor})/:rest*`, destination: '/no-such-page' },
    ],
    afterFiles: [],
    fallback: [],
  };
}

/**
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default function config(phase) {
  const development = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    // Builds are made aside and never changed afterwards (scripts/setup/build.mjs): a running server reads its
    // own folder lazily, and answers 500 when another build is written over it.
    distDir: process.env.DIST_DIR ?? (development ? '.next-dev' : '.next'),
    generateBuildId: () => process.env.BUILD_ID ?? null,
    poweredByHeader: false,
    // A title and an icon that come after the page are missing for a moment, also after every action at the desk: a browser
    // asks for an icon that is not there, and a screen reader finds a page without a name.
    htmlLimitedBots: /.*/,
    agentRules: false,
    turbopack: { root: import.meta.dirname },
    // Native or worker-loading packages stay outside the bundle; Next's own list names them too, but may change.
    serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@node-rs/argon2', 'pino', 'sharp', 'receiptline', 'pdfkit', 'fontkit', 'subset-font'],
    // `npm test` runs `tsc` over everything, tests included, as a step of its own; `npm start` need not pay for
    // a second check of the same files on a shopkeeper's machine.
    typescript: { ignoreBuildErrors: true },
    images: { unoptimized: true },
    experimental: {
      // Kept pages live in memory only: nothing on disk can outlive a price, and a restart starts clean.
      isrFlushToDisk: false,
      globalNotFound: true,
      // Every build begins in a fresh folder, so a cache would be written and never read.
      turbopackFileSystemCacheForBuild: false,
      serverActions: { allowedOrigins: actionHosts(), bodySizeLimit: '256kb' },
    },
    headers: () => Promise.resolve(headers(development)),
    rewrites: () => Promise.resolve(rewrites()),
  };
}
