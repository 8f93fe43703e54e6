import type { Locale } from '@/domain/menu/shop';
import { now } from '../clock';
import { linkManifest } from '../install/manifest-link';
import { type Arrival, broughtIn, takeAppPlacard, takeHandover } from './arrive';

type Place = { hash: string; floor: string; locale: Locale };

/**
 * Takes what the address of a floor's page brought along, and out of it: a shared or reloaded address must carry
 * nobody's code. A link that waits to be opened elsewhere, or for a signal, stays in the address.
 * @returns what came of the link, or null when there was none or another page opens.
 */
export async function arriveAt({ hash, floor, locale }: Place): Promise<Arrival | null> {
  const { placard, code } = broughtIn(hash);
  const remembered = placard ? takeAppPlacard(placard, now()) : floor;
  if (remembered !== floor) {
    // The app opens where it was installed, and its person has scanned elsewhere since.
    location.replace(`/f/${locale}/${remembered}${code === null ? '' : `#h=${code}`}`);
    return null;
  }
  const arrival = code === null ? null : await takeHandover(code);
  if (arrival?.kind === 'mine' || arrival?.kind === 'unanswered') return arrival;
  history.replaceState(history.state, '', location.pathname + location.search);
  linkManifest(locale);
  return arrival;
}
