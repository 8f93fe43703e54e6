import { type PhoneDatabase, phoneDatabase } from '../database';
import { readStored, removeStored, writeStored } from '../storage';
import { type OutboxEntry, parseEntry } from './entry';

/** What stands in the outbox: entries, and by key what this version cannot read and must not lose. */
export type OutboxContents = { entries: readonly OutboxEntry[]; unreadable: readonly { key: string; raw: unknown }[] };

export type OutboxEdit<T> = { put?: readonly OutboxEntry[]; remove?: readonly string[]; result: T };

/** Reads and edits the outbox in one step that no other tab or worker comes between. */
export type OutboxStore = <T>(work: (contents: OutboxContents) => OutboxEdit<T>) => Promise<T>;

function contentsOf(rows: readonly (readonly [key: string, raw: unknown])[]): OutboxContents {
  const entries: OutboxEntry[] = [];
  const unreadable: { key: string; raw: unknown }[] = [];
  for (const [key, raw] of rows) {
    const entry = parseEntry(raw);
    if (entry?.body.key === key) entries.push(entry);
    else unreadable.push({ key, raw });
  }
  return { entries, unreadable };
}

/** `strict`: an order that the screen calls saved survives a phone whose battery dies. */
async function changeInDatabase<T>(database: PhoneDatabase, work: (contents: OutboxContents) => OutboxEdit<T>): Promise<T> {
  const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const { put = [], remove = [], result } = work(contentsOf(keys.map((key, index) => [key, values[index]] as const)));
  for (const key of remove) void store.delete(key);
  for (const entry of put) void store.put(entry, entry.body.key);
  await transaction.done;
  return result;
}

const fallbackKey = 'upstairs:outbox';

/** Where no database opens, the page's own storage serves, which the worker cannot see; tabs share it without a lock. */
function changeInStorage<T>(work: (contents: OutboxContents) => OutboxEdit<T>): T {
  const stored = readStored(fallbackKey);
  const rows = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? Object.entries(stored) : [];
  const { put = [], remove = [], result } = work(contentsOf(rows));
  if (put.length === 0 && remove.length === 0) return result;
  const left = new Map(rows);
  for (const key of remove) left.delete(key);
  for (const entry of put) left.set(entry.body.key, entry);
  if (left.size === 0) removeStored(fallbackKey);
  else writeStored(fallbackKey, Object.fromEntries(left));
  return result;
}

/** The outbox of this phone. Rejects only when `work` throws, or when the database fails in the middle: nothing changed then. */
export const outboxStore: OutboxStore = async (work) => {
  const database = await phoneDatabase();
  return database ? changeInDatabase(database, work) : changeInStorage(work);
};
