/**
 * The security headers of every answer, shared by next.config.js (everything but the desk) and the server
 * that `npm start` runs (the desk, whose scripts carry a nonce made for each request).
 */

/** What a policy says beside its scripts. Streams, uploads and forms all stay on our own origin. */
const DIRECTIVES = [
  "default-src 'self'",
  // React writes style attributes; no style of ours is made from what people typed.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
];

/**
 * The policy of kept pages: they carry inline flight scripts and are the same bytes for everyone, so a nonce
 * is impossible; a lint against raw HTML stands in for it.
 * @param {{ development?: boolean }} [mode] development allows what hot reloading needs
 * @returns {string}
 */
export function keptPagePolicy({ development = false } = {}) {
  const scripts = development ? "script-src 'self' 'unsafe-inline' 'unsafe-eval'" : "script-src 'self' 'unsafe-inline'";
  return [...DIRECTIVES, scripts, development ? "connect-src 'self' ws: wss:" : "connect-src 'self'"].join('; ');
}

/**
 * The policy of the desk, whose pages are rendered for each request.
 * @param {string} nonce at least 128 random bits, base64
 * @returns {string}
 */
export function deskPolicy(nonce) {
  return [...DIRECTIVES, `script-src 'self' 'nonce-${nonce}'`, "connect-src 'self'"].join('; ');
}

/** Headers that hold for every path, whatever answers it. */
export const COMMON_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Order pages carry a secret token in their path: it must not leave with a link.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];
