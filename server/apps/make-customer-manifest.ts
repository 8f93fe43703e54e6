import { findFloor } from '@/domain/building/floor';
import type { Locale } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import { appsMessages } from '@/i18n/apps';
import { fill } from '@/i18n/fill';
import { htmlLang, inLocale } from '@/i18n/text';
import { loadBuilding } from '@/server/building/load-building';
import { colours, iconsOf, screenshot, type WebManifest } from './web-manifest';

export type CustomerApp = {
  locale: Locale;
  floor: string;
  /** The code of the placard that the phone has scanned on this floor; whether it admits anybody, an order will tell. */
  placard: string | null;
  /** A one-time code for cart and orders, where the app's storage will not be the browser's (iOS). */
  handover: string | null;
};

/** The fragment reaches no server and no log; the floor's page takes it from there (phone/handover/arrive.ts). */
function startUrl({ locale, floor, placard, handover }: CustomerApp): string {
  const carried = [placard && `app=${floor}-${placard}`, handover && `h=${handover}`].filter(Boolean).join('&');
  return `/f/${locale}/${floor}${carried && `#${carried}`}`;
}

/**
 * The customer's app as one floor installs it. Every floor and language is the same app: its id is its scope.
 * Errors: not_found for a floor that the tower does not have.
 */
export async function makeCustomerManifest(app: CustomerApp): Promise<Result<WebManifest>> {
  const building = await loadBuilding();
  if (!findFloor(building, app.floor)) return fail({ code: 'not_found' });
  const { locale } = app;
  const m = appsMessages[locale].customer;
  return ok({
    id: '/f/',
    scope: '/f/',
    start_url: startUrl(app),
    name: fill(m.name, { building: inLocale(building.name, locale) }),
    short_name: m.shortName,
    description: m.description,
    lang: htmlLang[locale],
    dir: 'ltr',
    display: 'standalone',
    ...colours,
    icons: iconsOf('customer'),
    screenshots: [
      screenshot('floor', locale, false, m.floorShot),
      screenshot('menu', locale, false, m.menuShot),
      screenshot('menu', locale, true, m.menuShot),
    ],
    shortcuts: [
      { name: m.orderAgain, url: `/f/${locale}/orders?again` },
      { name: m.myOrders, url: `/f/${locale}/orders` },
    ],
  });
}
