import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { backUp } from '@/server/backup/back-up';
import { now } from '@/server/clock';
import { UnusableDatabaseError } from './errors';
import { lockFolder } from './folder-lock';
import { backupsFolder, databaseFile } from './location';
import { missingMigrations } from './migration-history';
import { readMigrations, type Migration } from './migrations';

// Word for word what Prisma's own engine creates, so that its command line finds what it expects.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Brings a database, the environment's unless one is named, to what this code expects, each migration in one
 * transaction. A database that holds something is copied first. Returns the names of what was applied.
 * @throws FolderInUseError while a server holds the folder; UnusableDatabaseError for a database that is
 *   newer than the code, made by altered migrations, or no database of Upstairs.
 */
export async function migrate(
  file?: string,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const target = file ?? databaseFile();
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  const lock = lockFolder(path.dirname(target));
  const sqlite = new Database(target);
  try {
    const { missing, isNew } = missingMigrations(sqlite, migrations);
    if (missing[0] && !isNew) await backUp(target, backupsFolder(file), `before-${missing[0].name}`);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    // Rebuilding a table drops the old one, which foreign keys would forbid, and the switch does nothing once
    // a transaction is open; each migration is checked as a whole instead.
    sqlite.pragma('foreign_keys = OFF');
    for (const migration of missing) sqlite.transaction(() => apply(sqlite, migration)).immediate();
    return missing.map((migration) => migration.name);
  } finally {
    sqlite.close();
    lock.release();
  }
}

function apply(sqlite: Database.Database, { name, sql, checksum }: Migration): void {
  const startedAt = now().getTime();
  sqlite.exec(historyTable);
  sqlite.exec(sql);
  const dangling = sqlite.pragma('foreign_key_check') as unknown[];
  if (dangling.length > 0) {
    throw new UnusableDatabaseError(
      'damaged',
      `After the migration ${name}, ${dangling.length} rows point nowhere.`,
    );
  }
  sqlite
    .prepare(
      `INSERT INTO "_prisma_migrations"
        ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
      VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum, now().getTime(), name, startedAt);
}
