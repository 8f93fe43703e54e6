import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { assertIntact } from './assert-intact';
import { flush } from './flush';

/**
 * Copies a database that may be in use, checks the copy and only then gives it its name, replacing what had
 * it. The copy is one file that stands alone, without a WAL.
 * @throws UnusableDatabaseError when the copy is damaged; SqliteError when the source cannot be read.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const partial = `${to}.partial`;
  try {
    await copyInUse(from, partial);
    // The source's WAL setting is copied along, and with it reading would leave two more files beside the
    // copy.
    setJournal(partial, 'delete');
    await assertIntact(partial);
    flush(partial);
    renameSync(partial, to);
    flush(path.dirname(to));
  } finally {
    for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(partial + rest, { force: true });
  }
}

/**
 * In steps that leave room for orders between them; from one snapshot, since a changed source begins it anew.
 */
async function copyInUse(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    source.exec('BEGIN');
    source.prepare('SELECT COUNT(*) FROM sqlite_schema').get();
    await source.backup(to);
  } finally {
    source.close();
  }
}

/** Sets how a file that nobody else has open is written. @throws Error when SQLite keeps it otherwise */
export function setJournal(file: string, mode: 'delete' | 'wal'): void {
  const sqlite = new Database(file, { fileMustExist: true });
  try {
    const now = sqlite.pragma(`journal_mode = ${mode}`, { simple: true });
    if (now !== mode) throw new Error(`SQLite keeps ${file} in journal mode ${String(now)}.`);
  } finally {
    sqlite.close();
  }
}
