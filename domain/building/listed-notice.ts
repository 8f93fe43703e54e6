import type { BuildingNotice } from './notice';

/** A notice as its page lists it; ISO instants. */
export type ListedNotice = Omit<BuildingNotice, 'from' | 'until'> & { from: string; until: string };

/** The building's notices that are not over, as of an ISO instant. */
export type NoticeList = { at: string; notices: readonly ListedNotice[] };
