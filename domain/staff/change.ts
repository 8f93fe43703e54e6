/**
 * What staff changed that an owner may want to know of later, by kind; steps of orders are events of the order itself.
 * Its details are what it was and what it is, as far as the words of its line need them (i18n/changes.ts).
 */
export type ChangeDetails = {
  placards_made: { floors: number; reprint: boolean };
  placard_revoked: Record<string, never>;
  scan_required: { before: boolean; now: boolean };
  offline_price_age_saved: { before: number; now: number };
  collection_code_saved: { has: boolean };
  shop_paused: { until: string };
  shop_resumed: Record<string, never>;
  marked_sold_out: { until: string };
  back_on_sale: Record<string, never>;
  bag_limit_saved: { before: number; now: number };
};

export type ChangeKind = keyof ChangeDetails;

/** One change; `subject` is what it was about, by the name it had then: an item, a floor, a person. */
export type Change = { [K in ChangeKind]: { kind: K; subject: string; details: ChangeDetails[K] } }[ChangeKind];
