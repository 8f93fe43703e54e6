import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What the phone keeps for pages and worker alike; every reader checks what it finds, for anything may stand there. */
export interface PhoneSchema extends DBSchema {
  /** Orders on their way, by placement key. */
  outbox: { key: string; value: unknown };
  /** One record: every shop's menu as it was last confirmed. */
  menu: { key: string; value: unknown };
  /** Placards scanned without a network, not yet reported, by `27-k7qm2x`. */
  scans: { key: string; value: unknown };
}

export type PhoneDatabase = IDBPDatabase<PhoneSchema>;

const name = 'upstairs';
const version = 1;

/** A database that does not open within this is treated as none, in milliseconds: some browsers hang for ever. */
const patience = 2_000;

let opening: Promise<PhoneDatabase | null> | undefined;

async function open(): Promise<PhoneDatabase | null> {
  if (typeof indexedDB === 'undefined') return null;
  try {
    const database = await openDB<PhoneSchema>(name, version, {
      upgrade(fresh) {
        for (const store of ['outbox', 'menu', 'scans'] as const) fresh.createObjectStore(store);
      },
      // A later release wants to change the stores: this page must not stand in its way.
      blocking: () => closeDatabase(),
      terminated: () => (opening = undefined),
    });
    const whole = (['outbox', 'menu', 'scans'] as const).every((store) => database.objectStoreNames.contains(store));
    if (whole) return database;
    database.close();
    return null;
  } catch {
    return null;
  }
}

/** The database; null where there is none: forbidden, broken, full, or of a newer release. Never throws. */
export function phoneDatabase(): Promise<PhoneDatabase | null> {
  opening ??= Promise.race([open(), new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))]);
  return opening;
}

/** Lets go of the database; the next use opens it again. */
export function closeDatabase(): void {
  const held = opening;
  opening = undefined;
  void held?.then((database) => database?.close());
}
