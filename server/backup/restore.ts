import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { UnusableDatabaseError } from '@/server/db/errors';
import { lockFolder } from '@/server/db/folder-lock';
import { backupsFolder, databaseFile, picturesFolderOf } from '@/server/db/location';
import { missingMigrations } from '@/server/db/migration-history';
import { readMigrations } from '@/server/db/migrations';
import { assertIntact } from './assert-intact';
import { copyDatabase, setJournal } from './copy-database';
import { flush } from './flush';
import { keepAside } from './keep-aside';
import { bringPictures } from './keep-pictures';
import { lostRows, type Loss } from './lost-rows';

/** Restoring was refused because the present database has what the copy lacks. Nothing was changed. */
export class WouldLoseError extends Error {
  /** `losses` is null when the present database cannot be read, so that nobody knows what it has. */
  constructor(readonly losses: readonly Loss[] | null) {
    const orders = losses?.find(({ table }) => table === 'Order')?.rows ?? 0;
    const all = losses?.map(({ table, rows }) => `${table} ${rows}`).join(', ');
    const what = losses
      ? `${orders} ${orders === 1 ? 'order' : 'orders'} of the present database would be lost or go back in time (${all}).`
      : 'The present database cannot be read, so what would be lost is not known.';
    super(
      `${what} Nothing was changed; --discard-newer restores all the same and keeps the present one aside.`,
    );
    this.name = 'WouldLoseError';
  }
}

export interface Restored {
  /** Where the database that stood here before is kept; null when there was none. */
  readonly keptAside: string | null;
  /** Migrations that the next start will apply, because the copy is older than the code. */
  readonly pending: readonly string[];
  /** Pictures that were missing beside the database and came back with the copy. */
  readonly pictures: number;
}

/**
 * Puts a copy in the place of the database, the environment's unless one is named, with the pictures that lie beside the
 * copy, and keeps the present one aside.
 * @throws FolderInUseError while a server holds the folder; UnusableDatabaseError when the copy is damaged,
 *   newer than the code or not from Upstairs; WouldLoseError unless `discardNewer`.
 */
export async function restore(
  copy: string,
  options: { discardNewer?: boolean; file?: string } = {},
): Promise<Restored> {
  const file = options.file ?? databaseFile();
  const pending = await pendingOf(copy);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const lock = lockFolder(path.dirname(file));
  const staged = `${file}.restoring`;
  try {
    await copyDatabase(copy, staged);
    const present = existsSync(file);
    if (present && options.discardNewer !== true) assertNothingLost(file, staged);
    const keptAside = present ? await keepAside(file, backupsFolder(options.file)) : null;
    // Before the rows that name them: who looks finds no good without its picture. More than are named does no harm.
    const pictures = await bringPictures(path.dirname(copy), picturesFolderOf(file));
    replace(file, staged);
    return { keptAside, pending, pictures };
  } finally {
    rmSync(staged, { force: true });
    lock.release();
  }
}

async function pendingOf(copy: string): Promise<string[]> {
  if (!existsSync(copy)) throw new UnusableDatabaseError('damaged', `There is no file ${copy}.`);
  await assertIntact(copy);
  const sqlite = new Database(copy, { readonly: true });
  try {
    const { missing, isNew } = missingMigrations(sqlite, readMigrations());
    if (isNew) throw new UnusableDatabaseError('foreign', `${copy} is not a database of Upstairs.`);
    return missing.map(({ name }) => name);
  } finally {
    sqlite.close();
  }
}

function assertNothingLost(file: string, staged: string): void {
  const losses = readLosses(file, staged);
  if (losses === null || losses.length > 0) throw new WouldLoseError(losses);
}

function readLosses(file: string, staged: string): Loss[] | null {
  try {
    return lostRows(file, staged);
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

/**
 * The old file's WAL must be gone before the new file has its name: SQLite would play it into the new one.
 */
function replace(file: string, staged: string): void {
  setJournal(staged, 'wal');
  flush(staged);
  rmSync(`${file}-wal`, { force: true });
  rmSync(`${file}-shm`, { force: true });
  renameSync(staged, file);
  flush(path.dirname(file));
}
