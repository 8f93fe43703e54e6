import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { UnusableDatabaseError } from '@/server/db/errors';

/**
 * Has SQLite check every table of a file with its indexes, and that every reference leads somewhere. Table by
 * table, because the whole at once would stop a serving process for half a second per 70 MB.
 * @throws UnusableDatabaseError
 */
export async function assertIntact(file: string): Promise<void> {
  const sqlite = openToRead(file);
  try {
    for (const table of tablesOf(sqlite)) {
      await setImmediate();
      const found = sqlite.pragma(`integrity_check("${table}")`, { simple: true });
      if (found !== 'ok') throw damaged(file, String(found));
      const dangling = sqlite.pragma(`foreign_key_check("${table}")`) as unknown[];
      if (dangling.length > 0) throw damaged(file, `${dangling.length} rows of ${table} point nowhere`);
    }
  } catch (error) {
    throw error instanceof Database.SqliteError ? damaged(file, error.message) : error;
  } finally {
    sqlite.close();
  }
}

function openToRead(file: string): Database.Database {
  try {
    return new Database(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new UnusableDatabaseError('damaged', `${file} cannot be read: ${String(error)}`);
  }
}

function tablesOf(sqlite: Database.Database): string[] {
  const named = sqlite.prepare<[], string>(`SELECT "name" FROM sqlite_schema WHERE "type" = 'table'`);
  return ['sqlite_schema', ...named.pluck().all()];
}

const damaged = (file: string, why: string) =>
  new UnusableDatabaseError('damaged', `${file} is damaged: ${why}.`);
