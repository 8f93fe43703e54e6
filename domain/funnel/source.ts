/** What hangs, lies or is sent around in the building and brings a phone to the shops. */
export const sourceKinds = ['placard', 'flyer', 'link'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One of them by its id: a placard's; of links that staff made, that of the floor they are for. */
export type SourceRef = { kind: SourceKind; id: string };

/** A source as a report lists it. */
export type Source = SourceRef & {
  /** What the lift button says. */
  floor: string;
  /** Of a placard, which print of its floor; null: there is only one. */
  version: number | null;
  /** live: it may still be scanned; over: reprinted, revoked, or its floor is gone. */
  state: 'live' | 'over';
  /** Since when it can be scanned; ISO instant, null: at different times. */
  since: string | null;
  /** Fen; null: nobody has said, or it costs nothing to make. */
  printing: number | null;
  coupons: number | null;
};

export const sourceKey = ({ kind, id }: SourceRef): string => `${kind} ${id}`;
