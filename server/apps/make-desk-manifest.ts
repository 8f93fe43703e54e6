import type { Locale } from '@/domain/menu/shop';
import { ok, type Result } from '@/domain/result';
import { appsMessages } from '@/i18n/apps';
import { fill } from '@/i18n/fill';
import { htmlLang, inLocale } from '@/i18n/text';
import { findBuilding } from '@/server/building/load-building';
import { colours, iconsOf, screenshot, type WebManifest } from './web-manifest';

/** The desk as an app of its own, a sibling of the customer's: the same origin, another scope. */
export async function makeDeskManifest(locale: Locale): Promise<Result<WebManifest>> {
  // The page of the set-up names this manifest, too.
  const building = await findBuilding();
  const m = appsMessages[locale].desk;
  return ok({
    id: '/desk/',
    scope: '/desk/',
    // With a slash at the end `/desk/` is redirected to `/desk`, which lies outside its own scope.
    start_url: '/desk/board',
    name: building ? fill(m.name, { building: inLocale(building.name, locale) }) : m.shortName,
    short_name: m.shortName,
    description: m.description,
    lang: htmlLang[locale],
    dir: 'ltr',
    display: 'standalone',
    ...colours,
    icons: iconsOf('desk'),
    screenshots: [screenshot('board', locale, false, m.boardShot), screenshot('board', locale, true, m.boardShot)],
    shortcuts: [
      { name: m.board, url: '/desk/board' },
      { name: m.goods, url: '/desk/menu' },
    ],
  });
}
