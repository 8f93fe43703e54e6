import { env } from '@/server/env';
import type { Incoming } from './incoming';

/** A cookie that only the server reads, unless `readable`; `maxAge` in seconds, 0 takes it away. */
export type Cookie = {
  name: string;
  value: string;
  path: '/' | '/desk' | '/f';
  sameSite: 'strict' | 'lax';
  maxAge: number;
  /** The page's own scripts may read it. */
  readable?: true;
};

export type CookieJar = { set(cookie: Cookie): void };

/** What came in with a request, and the cookies that go back. */
export type Exchange = { incoming: Incoming; jar: CookieJar };

/** Browsers keep a cookie for 400 days at most. */
export const longest = 400 * 24 * 60 * 60;

/** Only where `PUBLIC_URL` is https: over plain http a browser would drop the cookie. */
export const isSecure = (publicUrl = env().PUBLIC_URL): boolean => publicUrl.startsWith('https:');

/** The cookie as a Set-Cookie header; its value must be of letters, digits and `._-`. */
export function cookieHeader({ name, value, path, sameSite, maxAge, readable }: Cookie, secure = isSecure()): string {
  const site = sameSite === 'strict' ? 'Strict' : 'Lax';
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge};${readable ? '' : ' HttpOnly;'} SameSite=${site}${secure ? '; Secure' : ''}`;
}
