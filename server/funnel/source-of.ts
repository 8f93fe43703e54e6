import type { SourceRef } from '@/domain/funnel/source';
import type { Vouch } from '@/server/links/find-vouch';

/**
 * What a phone that brings this vouch counts for; links of staff are counted together by their floor, for each admits a few. Null: a flyer's code
 * and a neighbour's link, which have counts of their own.
 */
export function sourceOf(vouch: Vouch): SourceRef | null {
  if (vouch.kind === 'placard') return { kind: 'placard', id: vouch.id };
  return vouch.kind === 'link' ? { kind: 'link', id: vouch.floorId } : null;
}
