import { copyFileSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { UnusableDatabaseError } from '@/server/db/errors';
import { placeFor } from './back-up';
import { copyDatabase } from './copy-database';

/**
 * Copies the database that is about to be replaced, and leaves it closed with nothing in its WAL. One that
 * SQLite cannot read is kept as it is, byte for byte, for somebody who can. Returns the copy's path.
 */
export async function keepAside(file: string, folder: string): Promise<string> {
  const place = placeFor(folder, 'before-restore');
  try {
    await copyDatabase(file, place);
    checkpoint(file);
    return place;
  } catch (error) {
    if (!(error instanceof Database.SqliteError || error instanceof UnusableDatabaseError)) throw error;
    return keepBytes(file, place.replace(/\.db$/, '.damaged'));
  }
}

/** Should the power fail while it is replaced, what stands there is whole. */
function checkpoint(file: string): void {
  const sqlite = new Database(file, { fileMustExist: true });
  try {
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    sqlite.close();
  }
}

function keepBytes(file: string, place: string): string {
  for (const rest of ['', '-wal']) {
    if (existsSync(file + rest)) copyFileSync(file + rest, place + rest);
  }
  return place;
}
