/**
 * Why the count of a good moved: a delivery, a count, the end of counting, waste, an order, an order that gave back. The CHECK
 * constraints of StockEntry repeat them.
 */
export type EntryKind = 'received' | 'counted' | 'uncounted' | 'wasted' | 'sold' | 'returned';

/** What staff write by hand; the rest is what orders do. */
export const kindsByHand = ['received', 'counted', 'uncounted', 'wasted'] as const satisfies readonly EntryKind[];

export const wasteReasons = ['spoiled', 'damaged', 'expired', 'sample', 'other'] as const;
export type WasteReason = (typeof wasteReasons)[number];
