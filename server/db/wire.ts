import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import Database from 'better-sqlite3';
import { busyTimeout, prepareReader, prepareWriter } from './pragmas';
import { rawStatements, type Prepare, type RawWriter } from './raw';
import { cacheStatements } from './statement-cache';

/** One SQLite connection that Prisma's models and plain statements share. */
export interface Wire {
  readonly adapter: SqlDriverAdapter;
  readonly sqlite: Database.Database;
  readonly raw: RawWriter;
}

/** Opens a connection that writes; the file is made if it does not exist. @throws PragmaError */
export const openWriter = (file: string): Promise<Wire> =>
  open(file, { timeout: busyTimeout }, prepareWriter);

/** Opens a connection on which SQLite itself refuses to write. @throws PragmaError */
export const openReader = (file: string): Promise<Wire> =>
  open(file, { timeout: busyTimeout, readonly: true }, prepareReader);

async function open(
  file: string,
  options: Database.Options,
  prepare: (sqlite: Database.Database) => void,
): Promise<Wire> {
  const adapter = await new PrismaBetterSqlite3({ url: `file:${file}`, ...options }).connect();
  const sqlite = connectionOf(adapter);
  try {
    prepare(sqlite);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const own = sqlite.prepare.bind(sqlite) as Prepare;
  cacheStatements(sqlite);
  return { adapter, sqlite, raw: rawStatements(own) };
}

/**
 * Prisma's adapter keeps its connection in a field that its types do not mention; the pinned version has it.
 */
function connectionOf(adapter: SqlDriverAdapter): Database.Database {
  const client = 'client' in adapter ? adapter.client : undefined;
  if (client instanceof Database) return client;
  throw new Error(
    'This version of @prisma/adapter-better-sqlite3 hides its connection: server/db must be adapted.',
  );
}
