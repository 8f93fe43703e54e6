import type { Source } from '@/domain/funnel/source';
import { loadLinks } from './load-links';
import { loadPlacards } from './load-placards';

/** A loader a kind; a kind that comes later is one file and one line here. */
const loaders: readonly (() => Promise<Source[]>)[] = [loadPlacards, loadLinks];

/** All that brings phones to the shops, also what no longer does. */
export const loadSources = async (): Promise<Source[]> => (await Promise.all(loaders.map((load) => load()))).flat();
