/** Sheets for a lift lobby, a narrow wall, and folded to stand on a desk. */
export const placardSizes = ['a4', 'a5', 'tent'] as const;
export type PlacardSize = (typeof placardSizes)[number];
