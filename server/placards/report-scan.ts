import type { PlacardReference } from '@/domain/building/placard';
import { fail, ok, type Result } from '@/domain/result';
import { findPlacard, type FoundPlacard } from './find-placard';
import { recordScan } from './record-scan';

/** Finds the placard of a code, as far as whoever reports may know it. */
type Look = (code: PlacardReference) => Promise<FoundPlacard | null>;

/**
 * Counts a scan that was made without a network, once for a device and placard in 30 minutes, as of now: a phone's clock
 * says nothing. Errors: busy for a phone without an id, which has one by now; not_found for a code that hangs nowhere or no longer counts.
 */
export async function reportScan(scanned: PlacardReference, device: string | null, look: Look = findPlacard): Promise<Result<null>> {
  if (device === null) return fail({ code: 'busy' });
  const placard = await look(scanned);
  if (!placard || placard.status === 'revoked') return fail({ code: 'not_found' });
  await recordScan(placard.id, device);
  return ok(null);
}
