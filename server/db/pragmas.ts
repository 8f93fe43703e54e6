import type Database from 'better-sqlite3';
import { PragmaError } from './errors';

// Blocks the whole process while it waits, so it is short: only a copy or a tool outside ever holds the lock.
export const busyTimeout = 250;

// SQLite's numbers for the values that are set below.
const wantedOfWriter = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: busyTimeout };
const wantedOfReader = { journal_mode: 'wal', busy_timeout: busyTimeout };

/**
 * Makes a connection durable: WAL, and FULL where this driver's default of NORMAL may lose an acknowledged
 * commit when the power fails.
 * @throws PragmaError when SQLite did not take a value, for example WAL on a file system without shared
 *   memory.
 */
export function prepareWriter(sqlite: Database.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  assertPragmas(sqlite, wantedOfWriter);
}

/**
 * @throws PragmaError when the database is not in WAL, where readers and the writer would block each other.
 */
export function prepareReader(sqlite: Database.Database): void {
  assertPragmas(sqlite, wantedOfReader);
}

function assertPragmas(sqlite: Database.Database, wanted: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(wanted)) {
    const found = String(sqlite.pragma(name, { simple: true }));
    if (found !== String(value)) throw new PragmaError(name, String(value), found);
  }
}
