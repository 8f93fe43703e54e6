import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resetClock, setClock } from '@/server/clock';
import { fillEveryTable } from '@/server/testing/valid-rows';
import { FolderInUseError, type UnusableDatabaseError } from './errors';
import { lockFolder } from './folder-lock';
import { migrate } from './migrate';
import { readMigrations, type Migration } from './migrations';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'upstairs-migrate-'));
  file = path.join(folder, 'upstairs.db');
  setClock(() => new Date('2026-11-20T03:00:00.000Z'));
});
afterEach(() => {
  resetClock();
  rmSync(folder, { recursive: true });
});

const shipped = readMigrations();
const names = shipped.map(({ name }) => name);
const next = (sql: string): Migration => ({ name: '20990101000000_next', sql, checksum: 'c'.repeat(64) });

function query<T>(sql: string, at = file): T[] {
  const sqlite = new Database(at);
  try {
    return sqlite.prepare<[], T>(sql).all();
  } finally {
    sqlite.close();
  }
}

function change(sql: string): void {
  const sqlite = new Database(file);
  sqlite.exec(sql);
  sqlite.close();
}

const history = () =>
  query<{ migration_name: string }>('SELECT * FROM "_prisma_migrations" ORDER BY "migration_name"');
const backups = () => readdirSync(path.join(folder, 'backups'));

describe('migrate', () => {
  test('makes a new database, once, and has nothing to copy', async () => {
    expect(await migrate(file)).toEqual(names);
    expect(await migrate(file)).toEqual([]);
    expect(history()).toEqual(
      shipped.map(({ name, checksum }) => ({
        id: expect.any(String) as string,
        checksum,
        migration_name: name,
        started_at: Date.parse('2026-11-20T03:00:00.000Z'),
        finished_at: Date.parse('2026-11-20T03:00:00.000Z'),
        logs: null,
        rolled_back_at: null,
        applied_steps_count: 1,
      })),
    );
    expect(query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(readdirSync(folder)).not.toContain('backups');
  });

  test('copies a database before it changes it', async () => {
    await migrate(file);
    fillEveryTable(file);
    expect(await migrate(file, [...shipped, next('DROP TABLE "PlacementKey"')])).toEqual([
      '20990101000000_next',
    ]);
    expect(backups()).toEqual(['20261120T030000000Z-before-20990101000000_next.db']);
    const copy = path.join(folder, 'backups', backups()[0] ?? '');
    expect(query('SELECT "key" FROM "PlacementKey"', copy)).toEqual([{ key: 'key' }]);
    expect(() => query('SELECT * FROM "PlacementKey"')).toThrow('no such table');
  });

  test('rebuilds a table that others point to, without losing what points to it', async () => {
    await migrate(file);
    fillEveryTable(file);
    const rebuild = `PRAGMA foreign_keys=OFF;
      CREATE TABLE "new_Order" AS SELECT * FROM "Order"; DROP TABLE "Order"; ALTER TABLE "new_Order" RENAME TO "Order";
      CREATE UNIQUE INDEX "Order_id_key" ON "Order"("id"); PRAGMA foreign_keys=ON;`;
    await migrate(file, [...shipped, next(rebuild)]);
    expect(query('SELECT "id" FROM "OrderLine"')).toEqual([{ id: 'lin' }]);
  });

  test.each([
    ['fails half way', 'CREATE TABLE "Half" ("id"); SELECT * FROM "Nowhere"', 'no such table'],
    ['leaves a row that points nowhere', 'CREATE TABLE "Half" ("id"); DELETE FROM "Floor"', 'point nowhere'],
  ])('takes a migration back whole that %s', async (_, sql, fault) => {
    await migrate(file);
    fillEveryTable(file);
    await expect(migrate(file, [...shipped, next(sql)])).rejects.toThrow(fault);
    expect(history()).toHaveLength(names.length);
    expect(query('SELECT "id" FROM "Floor"')).toEqual([{ id: 'flr' }]);
    expect(() => query('SELECT * FROM "Half"')).toThrow('no such table');
  });
});

describe('migrate refuses, and changes nothing,', () => {
  const refusal = (code: string) =>
    expect.objectContaining({ name: 'UnusableDatabaseError', code }) as UnusableDatabaseError;

  test('a database that is newer than the code', async () => {
    await migrate(file, [...shipped, next('CREATE TABLE "Kiosk" ("id")')]);
    await expect(migrate(file)).rejects.toEqual(refusal('newer'));
    await expect(migrate(file)).rejects.toThrow('20990101000000_next');
  });

  test('a migration that was altered after it was applied', async () => {
    await migrate(file);
    const altered = shipped.map((migration) => ({ ...migration, checksum: 'other' }));
    await expect(migrate(file, [...altered, next('DROP TABLE "Scan"')])).rejects.toEqual(refusal('altered'));
    expect(query('SELECT * FROM "Scan"')).toEqual([]);
  });

  test('a migration that another tool left unfinished', async () => {
    await migrate(file);
    change('UPDATE "_prisma_migrations" SET "finished_at" = NULL');
    await expect(migrate(file)).rejects.toEqual(refusal('unfinished'));
  });

  test('a database that is not from Upstairs', async () => {
    change('CREATE TABLE "Diary" ("page")');
    await expect(migrate(file)).rejects.toEqual(refusal('foreign'));
    expect(query('SELECT "name" FROM sqlite_schema')).toEqual([{ name: 'Diary' }]);
  });

  test('a folder that is being served', async () => {
    const server = lockFolder(folder);
    await expect(migrate(file)).rejects.toThrow(FolderInUseError);
    expect(readdirSync(folder)).toEqual(['upstairs.lock']);
    server.release();
    expect(await migrate(file)).toEqual(names);
  });
});
