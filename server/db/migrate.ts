import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { now } from '@/server/clock';
import { lockFolder } from './folder-lock';
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

function apply(db: Database.Database, migration: Migration): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    db.exec(migration.sql);
    db.prepare(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)`,
    ).run(randomUUID(), migration.checksum, now().getTime(), migration.name, now().getTime());
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Applies what is missing and returns the names of what it applied. */
export async function migrate(file: string): Promise<string[]> {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = lockFolder(path.dirname(file));
  const db = new Database(file);
  try {
    db.pragma('journal_mode = WAL');
    db.exec(historyTable);
    const done = new Set(db.prepare('SELECT "migration_name" FROM "_prisma_migrations"').pluck().all());
    const missing = readMigrations().filter((migration) => !done.has(migration.name));
    for (const migration of missing) apply(db, migration);
    return missing.map((migration) => migration.name);
  } finally {
    db.close();
    lock.release();
  }
}
