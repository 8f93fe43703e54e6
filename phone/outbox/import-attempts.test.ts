import { describe, expect, it } from 'vitest';
import { minute } from '@/domain/time';
import { usePhoneStorage } from '../testing/fake-storage';
import { someDraft } from '../testing/order-draft';
import { memoryStore } from '../testing/memory-store';
import { importAttempts } from './import-attempts';

const phone = usePhoneStorage();
const at = new Date('2026-11-23T03:42:00Z');
const ago = (minutes: number) => new Date(at.getTime() - minutes * minute).toISOString();

/** As release 0.1.0 wrote it. */
const attempt = (more: object = {}) => ({
  body: { ...someDraft(), key: 'a'.repeat(32), replaces: null },
  startedAt: ago(3),
  open: true,
  replacesOpen: false,
  released: false,
  ...more,
});

async function imported(stored: unknown) {
  phone.storage.setItem('upstairs:placing:xiaopu', typeof stored === 'string' ? stored : JSON.stringify(stored));
  const store = memoryStore();
  await importAttempts(store, at);
  expect(phone.storage.length).toBe(0);
  return store(({ entries }) => ({ result: entries }));
}

describe('an order that release 0.1.0 left unanswered', () => {
  it('goes on under its own key', async () => {
    expect(await imported(attempt())).toMatchObject([{ state: 'queued', open: true, tries: 1, wantedAt: ago(3), body: { key: 'a'.repeat(32) } }]);
  });

  it('is asked about when it is old', async () => {
    expect(await imported(attempt({ startedAt: ago(40) }))).toMatchObject([{ state: 'needs_confirmation', open: true, error: { code: 'waited_too_long' } }]);
  });

  it('waits for a tap when it was taken back, or was refused', async () => {
    expect(await imported(attempt({ released: true }))).toMatchObject([{ state: 'draft', open: true }]);
    expect(await imported(attempt({ open: false }))).toMatchObject([{ state: 'draft', open: false }]);
  });

  it.each(['{"half', '5', '{}', JSON.stringify(attempt({ body: null }))])('is nothing when that release saw nothing in it: %s', async (stored) => {
    expect(await imported(stored)).toEqual([]);
  });

  it('is taken over once, and stays where it was when the phone cannot keep it', async () => {
    phone.storage.setItem('upstairs:placing:xiaopu', JSON.stringify(attempt()));
    await expect(importAttempts(() => Promise.reject(new Error('full')), at)).rejects.toThrow('full');
    expect(phone.storage.getItem('upstairs:placing:xiaopu')).not.toBeNull();
    const store = memoryStore();
    await importAttempts(store, at);
    const [first] = await store(({ entries }) => ({ put: entries.map((entry) => ({ ...entry, state: 'draft' as const })), result: entries }));
    phone.storage.setItem('upstairs:placing:xiaopu', JSON.stringify(attempt()));
    await importAttempts(store, at);
    expect(await store(({ entries }) => ({ result: entries }))).toEqual([{ ...first, state: 'draft' }]);
  });
});
