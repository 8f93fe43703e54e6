import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useDatabase } from '@/server/testing/database';
import { refusedRows } from '@/server/testing/refused-rows';
import { fillEveryTable, insertRow, validRows } from '@/server/testing/valid-rows';

const database = useDatabase();
let sqlite: Database.Database;
beforeEach(() => {
  sqlite = new Database(database.file);
});
afterEach(() => sqlite.close());

const tableOf = (check: string): string => check.slice(0, check.indexOf('_'));

test('every CHECK that this test knows stands in the database, and no other', () => {
  const ddl = sqlite
    .prepare<[], string>(`SELECT "sql" FROM sqlite_schema WHERE "type" = 'table'`)
    .pluck()
    .all()
    .join('\n');
  const standing = [...ddl.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map((match) => match[1]);
  expect(standing.toSorted()).toEqual(Object.keys(refusedRows).toSorted());
  // One that has no name would escape the comparison.
  expect(ddl.match(/\bCHECK\b/g)).toHaveLength(standing.length);
});

test('a valid row is accepted in every table', () => {
  fillEveryTable(database.file);
  const tables = sqlite.prepare<[], string>(
    `SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT GLOB '_prisma*' AND "name" NOT GLOB 'sqlite_*'`,
  );
  expect(Object.keys(validRows).toSorted()).toEqual(tables.pluck().all().toSorted());
});

// By table: a database for each of some hundred rows would take longer than all of them.
test.each([...new Set(Object.keys(refusedRows).map(tableOf))])('%s refuses what its CHECKs forbid', (table) => {
  const checks = Object.entries(refusedRows).filter(([check]) => tableOf(check) === table);
  for (const [check, rows] of checks) {
    for (const row of rows) {
      const insert = () => insertRow(sqlite, table, { ...validRows[table], ...row });
      expect.soft(insert, `${check} and ${JSON.stringify(row)}`).toThrow(`CHECK constraint failed: ${check}`);
    }
  }
});
