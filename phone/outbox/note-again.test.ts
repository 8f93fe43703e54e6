import { expect, it, vi } from 'vitest';
import { memoryStore } from '../testing/memory-store';
import { someDraft, someEntry, somePlaced } from '../testing/order-draft';
import { ok } from '@/domain/result';
import { Outbox } from './outbox';
import type { OutboxStore } from './store';

let now = new Date('2026-11-23T03:42:00Z');

function page(store: OutboxStore) {
  const note = vi.fn().mockReturnValue(true);
  const outbox = new Outbox({
    store,
    doors: { place: async () => ok(somePlaced()), withdraw: async () => null },
    now: () => now,
    later: () => () => undefined,
    tell: () => undefined,
    note,
    noteStanding: async () => true,
    onLeft: () => undefined,
  });
  return { outbox, note };
}

const notedIn = (store: OutboxStore) => store(({ noted = [] }) => ({ result: noted }));

async function placed(store: OutboxStore): Promise<void> {
  const { outbox } = page(store);
  await outbox.place(someDraft(), null);
  await outbox.flush();
  await vi.waitFor(async () => expect(await notedIn(store)).toHaveLength(1));
  expect(outbox.get().entries).toEqual([]);
}

it('a browser that was killed may have lost what the phone remembered: the next page notes it again, and keeps nobody\'s name', async () => {
  const store = memoryStore();
  await placed(store);
  expect(JSON.stringify(await notedIn(store))).not.toContain(someDraft().name);
  const { outbox, note } = page(store);
  await outbox.refresh();
  expect(note).toHaveBeenCalledWith(expect.objectContaining({ placed: somePlaced() }));
  expect(await notedIn(store)).toHaveLength(1);
});

it('is let go once the memory is on the disk for sure, after it was noted once more', async () => {
  const store = memoryStore();
  await placed(store);
  now = new Date(now.getTime() + 16 * 60_000);
  const { outbox, note } = page(store);
  await outbox.refresh();
  expect(note).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () => expect(await notedIn(store)).toEqual([]));
});

it('what the customer had the phone forget is not remembered again', async () => {
  const store = memoryStore();
  await placed(store);
  const { outbox, note } = page(store);
  await outbox.forget();
  expect(await notedIn(store)).toEqual([]);
  expect(note).not.toHaveBeenCalled();
});

it('an accepted order that comes back after it was noted is noted and goes again', async () => {
  const store = memoryStore();
  const { outbox } = page(store);
  const back = someEntry({ state: 'accepted', placed: somePlaced() });
  for (let time = 0; time < 2; time++) {
    await store(() => ({ put: [back], result: undefined }));
    await outbox.refresh();
    await vi.waitFor(() => expect(outbox.get().entries).toEqual([]));
  }
});
