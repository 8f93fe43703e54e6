import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What the phone keeps for pages and worker alike; every reader checks what it finds, for anything may stand there. */
export interface PhoneSchema extends DBSchema {
  /** Orders on their way, by placement key. */
  outbox: { key: string; value: unknown };
  /** Every shop’s menu as it was last confirmed, and beside it the language of the last page. */
  menu: { key: string; value: unknown };
  /** Placards scanned without a network, not yet reported, by `27-k7qm2x`. */
  scans: { key: string; value: unknown };
}

export type PhoneDatabase = IDBPDatabase<PhoneSchema>;

const name = 'upstairs';
const version = 1;
const stores = ['outbox', 'menu', 'scans'] as const;

/** A database that does not open within this is treated as none, in milliseconds: some browsers hang for ever. */
const patience = 2_000;

/** Stands among the menus of a database that no page has used yet: it is the first, or the browser has lost the one before. */
export const unusedMark = 'unused';

let opening: Promise<PhoneDatabase | null> | undefined;

async function open(): Promise<PhoneDatabase | null> {
  try {
    // Where storage is blocked, the very word throws.
    if (typeof indexedDB === 'undefined') return null;
    const database = await openDB<PhoneSchema>(name, version, {
      upgrade(fresh, _from, _to, transaction) {
        for (const store of stores) fresh.createObjectStore(store);
        void transaction.objectStore('menu').put(true, unusedMark);
      },
      // A later release wants to change the stores: this page must not stand in its way.
      blocking: () => closeDatabase(),
      terminated: () => (opening = undefined),
    });
    if (stores.every((store) => database.objectStoreNames.contains(store))) return database;
    database.close();
    return null;
  } catch {
    return null;
  }
}

/** Opens it, but does not wait for ever: what opens late serves from then on. */
function openSoon(): Promise<PhoneDatabase | null> {
  const opened = open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      const current = opening;
      void opened.then((database) => {
        if (opening === current) opening = Promise.resolve(database);
        else database?.close();
      });
      resolve(null);
    }, patience);
  });
  return Promise.race([opened.finally(() => clearTimeout(timer)), late]);
}

/** The database; null where there is none: forbidden, broken, full, or of a newer release. Never throws. */
export function phoneDatabase(): Promise<PhoneDatabase | null> {
  opening ??= openSoon();
  return opening;
}

/** Lets go of the database; the next use opens it again. */
export function closeDatabase(): void {
  const held = opening;
  opening = undefined;
  void held?.then((database) => database?.close());
}
