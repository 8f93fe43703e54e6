import type Database from 'better-sqlite3';
import { UnusableDatabaseError } from './errors';
import type { Migration } from './migrations';

interface HistoryRow {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: unknown;
}

const tables = `SELECT COUNT(*) FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT GLOB 'sqlite_*'`;

/**
 * The rows of Prisma's history table; empty for a new database. @throws UnusableDatabaseError for a foreign
 * one.
 */
function readHistory(sqlite: Database.Database): HistoryRow[] {
  const known = sqlite.prepare(`${tables} AND "name" = '_prisma_migrations'`).pluck().get();
  if (known === 1) {
    const rows = `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations"
      WHERE "rolled_back_at" IS NULL`;
    return sqlite.prepare<[], HistoryRow>(rows).all();
  }
  if (sqlite.prepare(tables).pluck().get() === 0) return [];
  throw new UnusableDatabaseError('foreign', `${sqlite.name} is not a database of Upstairs.`);
}

/**
 * Which of the code's migrations a database still lacks, oldest first.
 * @throws UnusableDatabaseError when the database comes from newer code, from altered migrations, or from a
 *   migration that another tool left half done.
 */
export function missingMigrations(
  sqlite: Database.Database,
  migrations: readonly Migration[],
): { missing: Migration[]; isNew: boolean } {
  const history = readHistory(sqlite);
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of history) assertKnown(sqlite.name, row, byName.get(row.migration_name));
  const done = new Set(history.map((row) => row.migration_name));
  return { missing: migrations.filter(({ name }) => !done.has(name)), isNew: history.length === 0 };
}

function assertKnown(file: string, row: HistoryRow, migration: Migration | undefined): void {
  const name = row.migration_name;
  if (!migration) {
    const advice = 'Use the code that made it, or restore a copy from before it was migrated.';
    throw new UnusableDatabaseError(
      'newer',
      `${file} is newer than this code: it has the migration ${name}. ${advice}`,
    );
  }
  if (migration.checksum !== row.checksum) {
    const advice = 'A migration that was applied once must never change.';
    throw new UnusableDatabaseError(
      'altered',
      `The migration ${name} is not the one that ${file} was made with. ${advice}`,
    );
  }
  if (row.finished_at === null) {
    throw new UnusableDatabaseError(
      'unfinished',
      `Another tool left the migration ${name} of ${file} unfinished.`,
    );
  }
}
