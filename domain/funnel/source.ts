/** What hangs, lies or is sent around in the building and brings a phone to the shops. */
export const sourceKinds = ['placard', 'flyer', 'neighbour', 'link'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One of them by its id: a placard's, that of a flyer's code; of links, whoever made them, that of the floor they are for. */
export type SourceRef = { kind: SourceKind; id: string };

/** A source as a report lists it. */
export type Source = SourceRef & {
  /** What the lift button says; null: all of the building. */
  floor: string | null;
  /** The shop, by its slug, that alone sees it; null: it is the building's. */
  shop: string | null;
  /** Of a placard, which print of its floor; of a flyer, which of its shop; null: there is only one. */
  version: number | null;
  /** live: it may still be scanned; over: reprinted, revoked, withdrawn, or its floor is gone. */
  state: 'live' | 'over';
  /** Since when it can be scanned; ISO instant, null: at different times. */
  since: string | null;
  /** Fen; null: nobody has said, or it costs nothing to make. */
  printing: number | null;
  coupons: number | null;
};

export const sourceKey = ({ kind, id }: SourceRef): string => `${kind} ${id}`;
