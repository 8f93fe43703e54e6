import Database from 'better-sqlite3';
import type { Migration } from '@/server/db/migrations';

const checkLine = /^\s*(CONSTRAINT "\w+_check" CHECK \(.*\)),?$/gm;

/** The CHECK constraints of a table as its migrations left it, each as one line of SQL. */
function checksOf(sqlite: Database.Database, table: string): string[] {
  const ddl = sqlite
    .prepare(`SELECT "sql" FROM sqlite_master WHERE "type" = 'table' AND "name" = ?`)
    .pluck()
    .get(table);
  return typeof ddl === 'string' ? [...ddl.matchAll(checkLine)].map((match) => match[1] ?? '') : [];
}

/**
 * Prisma changes a table of SQLite by building it anew, without the CHECK constraints it knows nothing of:
 * this puts those of the old table into each `CREATE TABLE "new_…"` of a generated script. One that names a
 * dropped column makes the script fail when it is first applied, where its author must decide.
 */
export function carryChecks(script: string, migrations: readonly Migration[]): string {
  const sqlite = new Database(':memory:');
  try {
    for (const { sql } of migrations) sqlite.exec(sql);
    return script.replace(/^CREATE TABLE "new_(\w+)" \(\n[\s\S]*?(?=\n\);)/gm, (create, table: string) =>
      [create, ...checksOf(sqlite, table)].join(',\n    '),
    );
  } finally {
    sqlite.close();
  }
}
