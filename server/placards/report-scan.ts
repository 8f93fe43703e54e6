import type { PlacardReference } from '@/domain/building/placard';
import { fail, ok, type Result } from '@/domain/result';
import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { isBusy } from '@/server/db/errors';
import { sourceOf } from '@/server/funnel/source-of';
import { findVouch, type Vouch } from '@/server/links/find-vouch';
import { countVisit } from './record-visit';

/** Finds the placard of a code, as far as whoever reports may know it. */
type Look = (code: PlacardReference) => Promise<Vouch | null>;

/** What the phone says: never when by its clock, which may be days off, only how long ago. */
type ReportedScan = PlacardReference & { minutesAgo: number };

/**
 * Counts a scan that was made without a network, at the time when it was made and once for a device and placard in 30
 * minutes around it: so a report whose answer was lost, and a scan that got through without the phone hearing of it, are
 * told again hours later and count once. Errors: busy while orders wait, and for a phone without an id, which has one by now; not_found for a
 * code that hangs nowhere or no longer counts.
 */
export async function reportScan(scanned: ReportedScan, device: string | null, look: Look = findVouch): Promise<Result<null>> {
  if (device === null) return fail({ code: 'busy' });
  const placard = await look(scanned);
  // A link hangs nowhere: whoever opens it has scanned nothing.
  if ((placard?.kind !== 'placard' && placard?.kind !== 'flyer') || placard.status === 'revoked') return fail({ code: 'not_found' });
  try {
    await countVisit({ source: sourceOf(placard), counts: true }, device, addMinutes(now(), -scanned.minutesAgo));
    return ok(null);
  } catch (error) {
    if (isBusy(error)) return fail({ code: 'busy' });
    throw error;
  }
}
