import type { Change } from './change';

/** One line of the log: who, when, in which shop (null: the building), what. Instants are ISO strings. */
export type LoggedChange = { seq: number; at: string; who: string; shop: string | null; change: Change };

/** A page of the log, newest first; `older`: where the next page begins, or null at the end. */
export type ChangeLog = { lines: readonly LoggedChange[]; older: number | null };

/** Lines of one page. */
export const logPage = 50;
