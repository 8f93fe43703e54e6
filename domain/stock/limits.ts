import { mostStock } from '../menu/item-limits';

/** Pieces or grams of one delivery, count, waste or mark. */
export const receivedLimits = { least: 1, most: mostStock } as const;
export const wastedLimits = { least: 1, most: mostStock } as const;
export const countedLimits = { least: 0, most: mostStock } as const;
/** At so many or fewer a good is running low; 0: only once it is gone. */
export const lowLimits = { least: 0, most: mostStock } as const;

/** Fen for one good of one delivery; 0 for what came as a gift. */
export const paidLimits = { least: 0, most: 10_000_000 } as const;

/** Fen that all there is of one good may have cost. */
export const mostWorth = 1_000_000_000;

/** Lines of a good's history on one page. */
export const historyPage = 30;
