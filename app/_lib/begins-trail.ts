import { isByPerson, newPhonesPerMinute } from '@/domain/funnel/person';
import { type SourceRef, sourceKey } from '@/domain/funnel/source';
import { addressOf } from './address';
import { isSecure } from './cookie-jar';
import type { Incoming } from './incoming';
import { overLimit } from './rate-limit';

const ofNewPhones = { device: newPhonesPerMinute, strangers: newPhonesPerMinute, address: newPhonesPerMinute };

/** Whether a scan that is counted also begins a trail: a person made it, as far as one can tell, and no loop that is a new phone each time. */
export async function beginsTrail(incoming: Incoming, source: SourceRef, isNew: boolean): Promise<boolean> {
  const visit = { agent: incoming.header('user-agent') ?? '', saysWhy: incoming.header('sec-fetch-mode') !== null, isTrustworthy: isSecure() };
  if (!isByPerson(visit)) return false;
  const address = `${addressOf(incoming)} ${sourceKey(source)}`;
  return !isNew || (await overLimit('new phones', ofNewPhones, { device: null, address })) === null;
}
