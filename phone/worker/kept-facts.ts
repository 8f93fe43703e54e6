import { isLocale, type Locale } from '@/domain/menu/shop';
import { phoneDatabase } from '../database';
import { menuKey } from '../menu/menu-key';
import { parseKeptMenu } from '../menu/parse-kept-menu';
import { scope } from './scope';

/** Beside the menu in its store: the language of the last page, for a worker sees no cookie. */
const localeKey = 'locale';

/** The revision of a shop in the kept menu, null when it has none. Read anew each time, for pages change it. */
export async function keptRevision(shop: string): Promise<number | null> {
  try {
    const menu = parseKeptMenu(await (await phoneDatabase())?.get('menu', menuKey));
    return menu?.shops.find(({ slug }) => slug === shop)?.revision ?? null;
  } catch {
    return null;
  }
}

/** Whether a menu is kept; what it is worth is for its readers to find out. */
export async function hasKeptMenu(): Promise<boolean> {
  try {
    return (await (await phoneDatabase())?.count('menu', menuKey)) === 1;
  } catch {
    return false;
  }
}

let remembered: string | undefined;

/** Notes the language of a navigation, once while the worker lives. */
export async function rememberLocale(locale: string): Promise<void> {
  if (locale === remembered) return;
  remembered = locale;
  try {
    await (await phoneDatabase())?.put('menu', locale, localeKey);
  } catch {
    // The browser's own language will do.
  }
}

/** The language for a placard's page: the last page's, else the browser's, else Chinese, as on the server. */
export async function localeForScan(): Promise<Locale> {
  const kept: unknown = await phoneDatabase().then((database) => database?.get('menu', localeKey)).catch(() => null);
  if (typeof kept === 'string' && isLocale(kept)) return kept;
  const spoken = scope.navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return spoken.find(isLocale) ?? 'zh';
}
