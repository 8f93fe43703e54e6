import { closeDatabase, type PhoneDatabase, phoneDatabase } from '../database';
import { withRoom } from '../make-room';
import { keepStored, readRaw, removeStored } from '../storage';
import type { OutboxEntry } from './entry';
import { isRecord, parseEntry } from './parse-entry';

/** What stands in the outbox: entries, and by key what this version cannot read and must not lose; `noted` apart, for it is settled. */
export type OutboxContents = {
  entries: readonly OutboxEntry[];
  unreadable: readonly { key: string; raw: unknown }[];
  noted?: readonly OutboxEntry[];
};

export type OutboxEdit<T> = { put?: readonly OutboxEntry[]; remove?: readonly string[]; result: T };

/** Works out a change from what stands there; may be asked twice, when the first change could not be kept. */
export type OutboxWork<T> = (contents: OutboxContents) => OutboxEdit<T>;

/** Reads and edits the outbox in one step that no other tab or worker comes between. */
export type OutboxStore = <T>(work: OutboxWork<T>) => Promise<T>;

type Row = readonly [key: string, raw: unknown];

function contentsOf(rows: readonly Row[]): OutboxContents {
  const entries: OutboxEntry[] = [];
  const noted: OutboxEntry[] = [];
  const unreadable: { key: string; raw: unknown }[] = [];
  for (const [key, raw] of rows) {
    const entry = parseEntry(raw);
    if (entry?.body.key === key) (entry.state === 'noted' ? noted : entries).push(entry);
    else unreadable.push({ key, raw });
  }
  return { entries, unreadable, ...(noted.length > 0 && { noted }) };
}

const storageKey = 'upstairs:outbox';

/** The rows that wait in the page's own storage; a text that is no JSON is one row, so that nobody writes over it. */
function storedRows(): Row[] {
  const raw = readRaw(storageKey);
  if (raw === null) return [];
  try {
    const stored: unknown = JSON.parse(raw);
    return isRecord(stored) ? Object.entries(stored) : [[storageKey, stored]];
  } catch {
    return [[storageKey, raw]];
  }
}

/** Where no database opens, the page's own storage serves, which the worker cannot see; tabs share it without a lock. */
function changeInStorage<T>(work: OutboxWork<T>): T {
  const rows = storedRows();
  const { put = [], remove = [], result } = work(contentsOf(rows));
  if (put.length === 0 && remove.length === 0) return result;
  const left = new Map(rows);
  for (const key of remove) left.delete(key);
  for (const entry of put) left.set(entry.body.key, entry);
  if (left.size === 0) removeStored(storageKey);
  else if (!keepStored(storageKey, Object.fromEntries(left))) throw new Error('this phone keeps nothing');
  return result;
}

/** Rows that moved are dropped; what another tab has put beside them meanwhile stays. */
function dropStored(moved: readonly Row[]): void {
  const left = storedRows().filter(([key]) => !moved.some(([gone]) => gone === key));
  if (left.length === 0) removeStored(storageKey);
  else keepStored(storageKey, Object.fromEntries(left));
}

/**
 * `strict`: an order that the screen calls saved survives a phone whose battery dies. What had to wait in the page's
 * storage, because the database did not open that time, moves in.
 */
async function changeInDatabase<T>(database: PhoneDatabase, work: OutboxWork<T>): Promise<T> {
  const transaction = database.transaction('outbox', 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  // It also fails when `work` does, and then nobody waits for it.
  done.catch(() => undefined);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const stored = storedRows();
  const moved = stored.filter(([key]) => !keys.includes(key));
  const rows: Row[] = [...keys.map((key, index): Row => [key, values[index]]), ...moved];
  const { put = [], remove = [], result } = work(contentsOf(rows));
  const writes = [
    ...moved.map(([key, raw]) => store.put(raw, key)),
    ...remove.map((key) => store.delete(key)),
    ...put.map((entry) => store.put(entry, entry.body.key)),
  ];
  await Promise.all([...writes, done]);
  if (stored.length > 0) dropStored(stored);
  return result;
}

async function change<T>(work: OutboxWork<T>): Promise<T> {
  const database = await phoneDatabase();
  return database ? changeInDatabase(database, work) : changeInStorage(work);
}

/** The outbox of this phone. Rejects when the phone cannot keep the change, also with more room: nothing changed then. */
export const outboxStore: OutboxStore = (work) =>
  withRoom(() =>
    change(work).catch(() => {
      // The browser may have closed the database under us, as some do when they wake up.
      closeDatabase();
      return change(work);
    }),
  );
