import type { Shop } from './shop';

/** A shop as staff sell from it: its menu and terms, and what is left of what is scarce, in pieces or grams, also of a set's choices; 0: none. */
export type Counter = { shop: Shop; left: Readonly<Record<string, number>> };
