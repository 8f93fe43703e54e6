import { phoneDatabase } from '../database';
import { menuKey } from '../menu/menu-key';
import { parseKeptMenu } from '../menu/parse-kept-menu';
import { isKept, keepPage } from './page-cache';
import { wholePage } from './whole-page';

/**
 * Keeps the page of every menu, one by one behind what people do: about ten kilobytes each, and again only after its
 * prices or the build have changed. A kept page is read and tapped on at once, where the shell has to wake up first.
 * @throws Error when one cannot be had now; the next look tries again
 */
export async function keepMenus(locale: string): Promise<void> {
  const menu = parseKeptMenu(await (await phoneDatabase())?.get('menu', menuKey));
  for (const { slug, revision } of menu?.shops ?? []) {
    const key = `/f/${locale}/menu/${slug}`;
    if (await isKept(key, revision)) continue;
    const response = await fetch(key);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    await keepPage(key, await wholePage(response));
  }
}
