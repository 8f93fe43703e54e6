import type { SourceKind } from '@/domain/funnel/source';
import { recordVisit } from '@/server/placards/record-visit';

const visit = (kind: SourceKind) => (id: string, device: string) => recordVisit({ source: { kind, id }, counts: true }, device);

/** A person's phone scans a placard, by its id. */
export const scanPlacard = visit('placard');

/** A flyer's code, by its id. */
export const scanFlyer = visit('flyer');

/** A person's phone opens a neighbour's link, which was made on 27F. */
export const openShare = (link: string, device: string): Promise<void> => recordVisit({ source: { kind: 'neighbour', id: 'flr_27' }, link, counts: true }, device);
