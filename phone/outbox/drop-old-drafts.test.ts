import { expect, it } from 'vitest';
import { memoryStore } from '../testing/memory-store';
import { someEntry } from '../testing/order-draft';
import { dropOldDrafts } from './drop-old-drafts';

it('forgets what was taken back the day before, but nothing that may have been placed', async () => {
  const store = memoryStore();
  const old = someEntry({ state: 'draft' });
  const unsure = someEntry({ state: 'draft', open: true, tries: 1 }, { key: 'u'.repeat(32) });
  const fresh = someEntry({ state: 'draft', wantedAt: '2026-11-24T03:00:00Z' }, { key: 'f'.repeat(32) });
  const waiting = someEntry({}, { key: 'w'.repeat(32) });
  await store(() => ({ put: [old, unsure, fresh, waiting], result: undefined }));
  await dropOldDrafts(store, new Date('2026-11-24T04:00:00Z'));
  expect(await store(({ entries }) => ({ result: entries }))).toEqual([unsure, fresh, waiting]);
});
