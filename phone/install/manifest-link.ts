import { parseFloorLabel } from '@/domain/building/floor';
import type { Locale } from '@/domain/menu/shop';
import { readPlacard } from '../placard-memory';

const floorInPath = (): string | null => {
  const label = location.pathname.split('/')[3] ?? '';
  return parseFloorLabel(label) === label ? label : null;
};

/**
 * The manifest of the app that this phone would install: opened on the floor that it remembers, with the placard that
 * it scanned, because an icon on iOS starts with an empty storage (product.md, Who may order). Null where no floor is
 * known: then there is nothing to install yet.
 */
export function manifestPath(locale: Locale): string | null {
  const placard = readPlacard();
  const floor = placard?.floor ?? floorInPath();
  if (floor === null) return null;
  const query = placard ? `?p=${placard.floor}-${placard.code}` : '';
  return `/f/${locale}/${floor}/manifest.webmanifest${query}`;
}

/**
 * Points the page at its manifest. The page does it and not the kept HTML: that is the same for everybody, and must
 * carry nobody's code.
 * @param credentials whether cookies may go along: a handover waits in one (phone/handover/make-link.ts)
 */
export function linkManifest(locale: Locale, credentials = false): void {
  const path = manifestPath(locale);
  if (path === null) return;
  const before = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = path;
  // What an icon was packed for stays so, whatever else links the manifest again on this page.
  if (credentials || before?.crossOrigin === 'use-credentials') link.crossOrigin = 'use-credentials';
  if (before?.href === link.href && before.crossOrigin === link.crossOrigin) return;
  before?.remove();
  document.head.append(link);
}
