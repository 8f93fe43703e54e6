import { type Locale, localeCookie } from '@/domain/menu/shop';

/** A year, in seconds. */
const age = 31_536_000;

/** Remembers the language a person picked; the placard's redirect reads it. */
export function rememberLocale(locale: Locale): void {
  document.cookie = `${localeCookie}=${locale}; Path=/; Max-Age=${age}; SameSite=Lax`;
}
