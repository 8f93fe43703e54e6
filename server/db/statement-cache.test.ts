import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { cacheStatements } from './statement-cache';

function prepared() {
  const sqlite = new Database(':memory:');
  cacheStatements(sqlite);
  sqlite.exec('CREATE TABLE "T" ("n" INTEGER)');
  return sqlite;
}

const insert = 'INSERT INTO "T" VALUES (?)';
const select = 'SELECT "n" FROM "T" WHERE "n" > ? ORDER BY "n"';

test('a text is prepared once and answers with the values of each call', () => {
  const sqlite = prepared();
  for (const n of [1, 2, 3]) expect(sqlite.prepare(insert).bind([n]).run().changes).toBe(1);
  expect(sqlite.prepare(select)).toBe(sqlite.prepare(select));
  expect(sqlite.prepare(select).bind([1]).raw().all()).toEqual([[2], [3]]);
  expect(sqlite.prepare(select).bind([2]).raw().all()).toEqual([[3]]);
  expect(sqlite.prepare(select).columns()).toMatchObject([{ name: 'n', type: 'INTEGER' }]);
  expect([sqlite.prepare(insert).reader, sqlite.prepare(select).reader]).toEqual([false, true]);
});

test('what was used longest ago makes room, and is prepared anew when it comes back', () => {
  const sqlite = prepared();
  const first = sqlite.prepare('SELECT 0');
  const often = sqlite.prepare(select);
  for (let i = 1; i < 600; i++) {
    sqlite.prepare(`SELECT ${i}`);
    expect(sqlite.prepare(select)).toBe(often);
  }
  expect(sqlite.prepare('SELECT 0')).not.toBe(first);
  expect(sqlite.prepare('SELECT 0').raw().all()).toEqual([[0]]);
});
