import type { SourceRef } from '@/domain/funnel/source';
import type { Vouch } from '@/server/links/find-vouch';

/**
 * What a phone that brings this vouch counts for. Links are counted together by their floor, those of staff and those of neighbours: each admits a
 * few phones, and its maker knows whose.
 */
export function sourceOf(vouch: Vouch): SourceRef {
  if (vouch.kind === 'link') return { kind: 'link', id: vouch.floorId };
  return vouch.kind === 'share' ? { kind: 'neighbour', id: vouch.floorId } : { kind: vouch.kind, id: vouch.id };
}
