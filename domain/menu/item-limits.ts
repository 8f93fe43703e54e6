/**
 * What a menu may hold. The one place: forms, schemas and the import read it, and the CHECK constraints of Item repeat it,
 * held to it by a test.
 */

/** Fen per piece or per 500 g: one fen to ¥10,000.00. */
export const priceLimits = { least: 1, most: 1_000_000 } as const;

/** Fen that an option adds: nothing to ¥1,000.00. */
export const deltaLimits = { least: 0, most: 100_000 } as const;

/** Grams that one tap takes of a weighed good. */
export const usualGramsLimits = { least: 100, most: 5_000, step: 50 } as const;

/** Pieces, or grams of a weighed good; a tonne of the latter. */
export const mostStock = 1_000_000;

/** Characters, as `lengthOf` counts them. */
export const nameLimit = 40;
export const descriptionLimit = 300;

export const mostGroups = 20;
/** Over all groups of one item. */
export const mostOptions = 40;

/** Of one shop, archived ones not counted. */
export const mostItems = 500;
export const mostCategories = 60;
