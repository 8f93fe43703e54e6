import { handoverCookie, handoverMinutes } from '@/domain/handover/handover';
import type { Locale } from '@/domain/menu/shop';
import { now } from '../clock';
import { linkManifest } from '../install/manifest-link';
import { makeKey } from '../outbox/entry';
import { phoneOutbox } from '../outbox/phone-outbox';
import { readPlacard } from '../placard-memory';
import { postJson } from '../post-json';
import { takeWaitingScan } from '../scan-cookie';
import { rememberCode } from './known-codes';
import { packHandover } from './pack';

/** Leaves what this phone has with the server for ten minutes. @returns the code, or null when that did not work. */
async function leave(): Promise<string | null> {
  takeWaitingScan(now());
  const outbox = phoneOutbox();
  if (!outbox.get().known) await outbox.refresh();
  const handover = packHandover(outbox.get().entries);
  const answer = await postJson<{ code: string }>('/api/v1/handovers', handover);
  if (!answer?.ok) return null;
  rememberCode({ code: answer.value.code, state: 'made', taker: makeKey() });
  return answer.value.code;
}

/**
 * The address that brings cart and orders to another browser, once; null when it could not be made. The code stands in the
 * fragment, which reaches no server and no log.
 */
export async function makeLink(locale: Locale, floor: string): Promise<string | null> {
  const code = await leave();
  const to = readPlacard()?.floor ?? floor;
  return code && `${location.origin}/f/${locale}/${to}#h=${code}`;
}

/**
 * Has the icon that is about to be made on iOS bring cart and orders at its first start: its storage is its own, and
 * nobody can open a link in it. The code waits in a cookie for the manifest. @returns false when it could not be packed.
 */
export async function packIcon(locale: Locale): Promise<boolean> {
  const code = await leave();
  if (code === null) return false;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${handoverCookie}=${code}; Path=/f; Max-Age=${handoverMinutes * 60}; SameSite=Lax${secure}`;
  linkManifest(locale, true);
  return true;
}
