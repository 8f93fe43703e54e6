import { closeDatabase, type PhoneDatabase, phoneDatabase, unusedMark } from '../database';
import { withRoom } from '../make-room';
import { storage } from '../storage';
import type { OutboxEntry } from './entry';
import { copiedRows, copyRows, dropStored, keepRows, type Row, storedRows } from './page-rows';
import { parseEntry } from './parse-entry';

/** What stands in the outbox: entries, and by key what this version cannot read and must not lose; `noted` apart, for it is settled. */
export type OutboxContents = {
  entries: readonly OutboxEntry[];
  unreadable: readonly { key: string; raw: unknown }[];
  noted?: readonly OutboxEntry[];
};

export type OutboxEdit<T> = { put?: readonly OutboxEntry[]; remove?: readonly string[]; result: T };

/** Works out a change from what stands there; is asked again when a change could not be kept. */
export type OutboxWork<T> = (contents: OutboxContents) => OutboxEdit<T>;

/** Reads and edits the outbox in one step that no other tab or worker comes between. */
export type OutboxStore = <T>(work: OutboxWork<T>) => Promise<T>;

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

function edited(rows: ReadonlyMap<string, unknown>, put: readonly OutboxEntry[], remove: readonly string[]): Map<string, unknown> {
  const left = new Map(rows);
  for (const key of remove) left.delete(key);
  for (const entry of put) left.set(entry.body.key, entry);
  return left;
}

/** Where no database serves, the page's own storage does, which the worker cannot see; tabs share it without a lock. */
function changeInStorage<T>(work: OutboxWork<T>): T {
  const rows = new Map([...copiedRows(), ...storedRows()]);
  const { put = [], remove = [], result } = work(contentsOf([...rows]));
  if (put.length === 0 && remove.length === 0) return result;
  if (!keepRows(edited(rows, put, remove))) throw new Error('this phone keeps nothing');
  return result;
}

/**
 * `strict`: an order that the screen calls saved survives a phone whose battery dies. What had to wait in the page's
 * storage, because the database did not serve that time, moves in; it is later than what stands here. Into a database
 * that is new goes, from the first page, what the one before it held.
 */
async function changeInDatabase<T>(database: PhoneDatabase, work: OutboxWork<T>): Promise<T> {
  const transaction = database.transaction(['outbox', 'menu'], 'readwrite', { durability: 'strict' });
  const { done } = transaction;
  const [store, menus] = [transaction.objectStore('outbox'), transaction.objectStore('menu')];
  // It also fails when `work` does, and then nobody waits for it.
  done.catch(() => undefined);
  const [keys, values, mark] = await Promise.all([store.getAllKeys(), store.getAll(), menus.get(unusedMark)]);
  const isNew = mark === true && storage() !== null;
  const stored = storedRows();
  const moved = [...(isNew ? copiedRows() : []), ...stored];
  const rows = new Map([...keys.map((key, index): Row => [key, values[index]]), ...moved]);
  const { put = [], remove = [], result } = work(contentsOf([...rows]));
  const writes: Promise<unknown>[] = [
    ...(isNew ? [menus.delete(unusedMark)] : []),
    ...moved.map(([key, raw]) => store.put(raw, key)),
    ...remove.map((key) => store.delete(key)),
    ...put.map((entry) => store.put(entry, entry.body.key)),
  ];
  await Promise.all([...writes, done]);
  if (stored.length > 0) dropStored(stored);
  copyRows(edited(rows, put, remove));
  return result;
}

async function change<T>(work: OutboxWork<T>): Promise<T> {
  const database = await phoneDatabase();
  return database ? changeInDatabase(database, work) : changeInStorage(work);
}

/** The browser may have closed the database under us, as some do when they wake up. */
const changeAnyhow = <T>(work: OutboxWork<T>): Promise<T> =>
  change(work).catch(() => {
    closeDatabase();
    return change(work);
  });

/**
 * The outbox of this phone. A database that opens and refuses all the same, as one that is full or of another program,
 * is as good as none. Rejects when the phone cannot keep the change anywhere: nothing changed then.
 */
export const outboxStore: OutboxStore = (work) => withRoom(() => changeAnyhow(work)).catch(() => changeInStorage(work));
