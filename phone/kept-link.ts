import type { PlacardReference } from '@/domain/building/placard';
import { placardCodeLength } from '@/domain/ids';
import { linkKey, type PlacardMemory, placardKey, readPlacard } from './placard-memory';
import { removeStored, writeStored } from './storage';

// Apart from what keeps a scan: that is part of what floor pages load first.

/** A link that staff or a neighbour made looks like a placard with a longer code (docs/decisions/0021, 0029). */
export const isLink = ({ code }: PlacardReference): boolean => code.length > placardCodeLength;

/** The link that is kept beside the phone's own scan. */
export const readLink = (): PlacardMemory | null => readPlacard(linkKey);

/** Puts the link in the place of a scan that admits nobody any more. */
export function takeLinkInstead(): void {
  const link = readLink();
  if (link) writeStored(placardKey, link);
  removeStored(linkKey);
}

/** Forgets the scan, and the link beside it. */
export function forgetPlacard(): void {
  removeStored(placardKey);
  removeStored(linkKey);
}
