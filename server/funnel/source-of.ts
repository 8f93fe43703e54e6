import type { SourceRef } from '@/domain/funnel/source';
import type { Vouch } from '@/server/links/find-vouch';

/** What a phone that brings this vouch counts for; links of staff are counted together by their floor, for each admits a few. */
export const sourceOf = (vouch: Vouch): SourceRef =>
  vouch.kind === 'placard' ? { kind: 'placard', id: vouch.id } : { kind: 'link', id: vouch.floorId };
