import Database from 'better-sqlite3';

/** Rows of one table that a database has and a copy lacks, or has otherwise. */
export interface Loss {
  readonly table: string;
  readonly rows: number;
}

// A sign-in is had again in a minute, and the history of migrations is not what a shop would miss.
const replaceable = new Set(['Session', '_prisma_migrations']);

type Schema = 'main' | 'copy';

/**
 * What would be lost if `copy` took the place of `current`, table by table. @throws SqliteError for a broken
 * file
 */
export function lostRows(current: string, copy: string): Loss[] {
  const sqlite = new Database(current, { readonly: true, fileMustExist: true });
  try {
    sqlite.prepare('ATTACH ? AS "copy"').run(copy);
    const named = sqlite.prepare<[], string>(`SELECT "name" FROM main.sqlite_schema WHERE "type" = 'table'`);
    return named
      .pluck()
      .all()
      .filter((table) => !table.startsWith('sqlite_') && !replaceable.has(table))
      .map((table) => ({ table, rows: countLost(sqlite, table) }))
      .filter(({ rows }) => rows > 0);
  } finally {
    sqlite.close();
  }
}

/** The copy may be older than the latest migration: what counts is the columns that both have. */
function countLost(sqlite: Database.Database, table: string): number {
  const count = (sql: string): number =>
    sqlite.prepare<[], number>(`SELECT COUNT(*) FROM ${sql}`).pluck().get() ?? 0;
  const there = new Set(columnsOf(sqlite, 'copy', table));
  const common = columnsOf(sqlite, 'main', table).filter((column) => there.has(column));
  if (common.length === 0) return count(`main."${table}"`);
  const columns = common.map((column) => `"${column}"`).join(', ');
  return count(`(SELECT ${columns} FROM main."${table}" EXCEPT SELECT ${columns} FROM "copy"."${table}")`);
}

const columnsOf = (sqlite: Database.Database, schema: Schema, table: string): string[] =>
  sqlite
    .prepare<[string, string], string>('SELECT "name" FROM pragma_table_info(?, ?)')
    .pluck()
    .all(table, schema);
