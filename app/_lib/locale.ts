import { isLocale, type Locale, localeCookie } from '@/domain/menu/shop';
import type { Incoming } from './incoming';

/** The language that somebody picked on this device, or null. */
export function pickedLocale(incoming: Incoming): Locale | null {
  const picked = incoming.cookie(localeCookie);
  return picked !== null && isLocale(picked) ? picked : null;
}

/** The language somebody picked, else the one their browser prefers, else Chinese. */
export const localeOf = (incoming: Incoming): Locale => askedLocale(incoming) ?? 'zh';

/** The language somebody picked, else the one their browser prefers; null: neither says. */
export const askedLocale = (incoming: Incoming): Locale | null => pickedLocale(incoming) ?? preferred(incoming.header('accept-language') ?? '');

function preferred(acceptLanguage: string): Locale | null {
  const wishes = acceptLanguage.split(',').flatMap((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const language = tag.split('-')[0] ?? '';
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return isLocale(language) ? [{ language, quality: quality === undefined ? 1 : Number(quality) }] : [];
  });
  return wishes.filter((wish) => wish.quality > 0).sort((a, b) => b.quality - a.quality)[0]?.language ?? null;
}
