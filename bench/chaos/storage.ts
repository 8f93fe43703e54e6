import type { Page } from '@playwright/test';
import type { Tower } from './tower';

/** What is ordered: packets of a good of which there is plenty. */
export const ordered = { item: 'itm_xiaopu_fuji-apple', quantity: 6 };

/** Its name on an English screen. */
export const goodName = 'Fuji apple';

/** What a phone stores after a scan and a look at the menu. */
const firstStorage = ({ placard }: Tower, name: string): Record<string, unknown> => ({
  'upstairs:placard': { ...placard, at: new Date().toISOString() },
  'upstairs:name': name,
  'upstairs:room:27': '2708',
  'upstairs:cart:xiaopu': { version: 1, lines: [{ ...ordered, options: [], grams: null }] },
});

/** Puts it there from a page of the tower that has no scripts. */
export async function fillStorage(page: Page, tower: Tower, name: string): Promise<void> {
  await page.goto(`${tower.url}/healthz`);
  await page.evaluate((stored) => {
    for (const [key, value] of Object.entries(stored)) localStorage.setItem(key, JSON.stringify(value));
  }, firstStorage(tower, name));
}

export type Entry = {
  state: string;
  body: { key: string; replaces: string | null; lines: { quantity: number }[] };
  open: boolean;
  replacesOpen: boolean;
  tries: number;
  error: { code: string; token?: string } | null;
};

export type PhoneState = { entries: Entry[]; tokens: string[]; cart: number };

/**
 * Reads what the phone holds, as text for the page: what compiles this file would put a helper of its own into it. A
 * database that is not there yet is not made by looking.
 */
export const readState = `(async () => {
  const stored = (key) => JSON.parse(localStorage.getItem(key) ?? 'null');
  const isThere = (await indexedDB.databases()).some(({ name, version }) => name === 'upstairs' && version > 0);
  const rows = !isThere ? [] : await new Promise((resolve) => {
    const opening = indexedDB.open('upstairs');
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('outbox')) return void (database.close(), resolve([]));
      const asked = database.transaction('outbox').objectStore('outbox').getAll();
      asked.onerror = () => (database.close(), resolve([]));
      asked.onsuccess = () => (database.close(), resolve(asked.result));
    };
  });
  const tokens = (stored('upstairs:orders') ?? []).map(({ token }) => token);
  return {
    // What is noted is settled. It is kept for a phone whose memory had not reached its disk, and that notes it again.
    entries: [...rows, ...Object.values(stored('upstairs:outbox') ?? {})].filter(({ state, placed }) => state !== 'noted' || !tokens.includes(placed.token)),
    tokens,
    cart: (stored('upstairs:cart:xiaopu')?.lines ?? []).reduce((sum, { quantity }) => sum + quantity, 0),
  };
})()`;

export const readPhone = (page: Page): Promise<PhoneState> => page.evaluate<PhoneState>(readState);

/** It goes on by itself, or the phone has not yet taken note of it. */
export const isMoving = ({ state, error, open, replacesOpen }: Entry): boolean =>
  ['queued', 'sending', 'withdrawn', 'accepted', 'noted'].includes(state) || (error?.code === 'waited_too_long' && (open || replacesOpen));
