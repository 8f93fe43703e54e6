import { minute } from '@/domain/time';
import { isUnsure } from './entry';
import type { OutboxStore } from './store';

/** What was taken back and not gone on with is, after this many milliseconds, a cart and nothing more. */
const keptFor = 24 * 60 * minute;

/** Forgets orders that were taken back long ago; of none is it unknown whether it was placed, and its goods are in the cart. */
export const dropOldDrafts = (store: OutboxStore, at: Date): Promise<void> =>
  store(({ entries }) => {
    const old = entries.filter((entry) => entry.state === 'draft' && !isUnsure(entry) && at.getTime() - Date.parse(entry.wantedAt) > keptFor);
    return { remove: old.map(({ body }) => body.key), result: undefined };
  });
