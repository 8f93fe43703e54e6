import { type SourceRef, sourceKey } from '@/domain/funnel/source';
import { isByBrowser, newPhonesPerMinute } from '@/domain/funnel/visit';
import { addressOf } from './address';
import { isSecure } from './cookie-jar';
import type { Incoming } from './incoming';
import { overLimit } from './rate-limit';

const ofNewPhones = { device: newPhonesPerMinute, strangers: newPhonesPerMinute, address: newPhonesPerMinute };

/** Whether a scan that is counted also begins a trail: a browser made it, and no loop that is a new phone each time. */
export async function beginsTrail(incoming: Incoming, source: SourceRef, isNew: boolean): Promise<boolean> {
  if (!isByBrowser(incoming, isSecure())) return false;
  const address = `${addressOf(incoming)} ${sourceKey(source)}`;
  return !isNew || (await overLimit('new phones', ofNewPhones, { device: null, address })) === null;
}
