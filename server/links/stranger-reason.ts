import type { PlacardReference } from '@/domain/building/placard';
import type { StrangerReason } from '@/domain/errors';
import { linkState } from '@/domain/links/order-link';
import { stillVouches } from '@/domain/links/shared-link';
import type { Vouch } from './find-vouch';

/**
 * Why what a phone brings does not admit it to this shop at this moment, or null. A retired code (a reprinted poster)
 * still admits phones that scanned it; a revoked one, and a flyer that was withdrawn, admits nobody. How many phones a link has admitted is counted where
 * the order is accepted.
 */
export function strangerReason(shown: PlacardReference | null, found: Vouch | null, shop: string, at: Date): StrangerReason | null {
  if (!shown) return 'no_placard';
  if (!found) return 'unknown';
  if (found.kind === 'placard' || found.kind === 'flyer') return found.status === 'revoked' ? 'revoked' : null;
  if (found.kind === 'share') return stillVouches(found, at.getTime()) ? null : 'neighbour_over';
  if (linkState(found, at.getTime()) !== 'live') return 'link_over';
  return found.shop === null || found.shop === shop ? null : 'link_elsewhere';
}
