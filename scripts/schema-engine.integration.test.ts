import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { readMigrations } from '@/server/db/migrations';
import { useDatabase } from '@/server/testing/database';
import { carryChecks } from './carry-checks';
import { diagnose, sqlTowards } from './schema-engine';

const schema = readFileSync('prisma/schema.prisma', 'utf8');
const noteRequired = schema.replace(/^ {2}note +String\?$/m, '  note String @default("")');

describe('the migrations', () => {
  test('lead exactly to the schema', async () => {
    expect(await sqlTowards(schema)).toBe('');
  });

  test('are found wanting when the schema has moved on', async () => {
    expect(await sqlTowards(`${schema}\nmodel Unheard {\n  id String @id\n}`)).toContain(
      'CREATE TABLE "Unheard"',
    );
    expect(await sqlTowards(schema, [])).toContain('CREATE TABLE "Order"');
  });
});

describe('the history that our runner writes', () => {
  const database = useDatabase();
  const change = (sql: string) => {
    const sqlite = new Database(database.file);
    sqlite.exec(sql);
    sqlite.close();
  };

  test('is in order for Prisma itself', async () => {
    expect(await diagnose(database.file)).toEqual({
      hasMigrationsTable: true,
      history: null,
      editedMigrationNames: [],
      failedMigrationNames: [],
    });
  });

  test('is not when a checksum or an end is missing', async () => {
    const names = readMigrations().map(({ name }) => name);
    change(`UPDATE "_prisma_migrations" SET "checksum" = 'other'`);
    expect((await diagnose(database.file)).editedMigrationNames).toEqual(names);
    change(`UPDATE "_prisma_migrations" SET "finished_at" = NULL`);
    expect((await diagnose(database.file)).failedMigrationNames).toEqual(names);
  });
});

describe('the next migration', () => {
  const checksIn = (ddl: string) => (ddl.match(/CONSTRAINT "\w+_check" CHECK \(.*\)/g) ?? []).toSorted();

  test('keeps the CHECK constraints of a table that it builds anew', async () => {
    const shipped = readMigrations();
    const generated = await sqlTowards(noteRequired);
    expect(generated).toContain('CREATE TABLE "new_Order"');
    expect(checksIn(generated)).toEqual([]);

    const carried = carryChecks(generated, shipped);
    const sqlite = new Database(':memory:');
    for (const { sql } of shipped) sqlite.exec(sql);
    const ddl = () =>
      sqlite.prepare<[], string>(`SELECT "sql" FROM sqlite_schema WHERE "name" = 'Order'`).pluck().get() ??
      '';
    const before = checksIn(ddl());
    expect(before.length).toBeGreaterThan(10);
    sqlite.exec(carried);
    expect(checksIn(ddl())).toEqual(before);
    sqlite.close();
  });

  test('that builds no table anew is left as it is', async () => {
    const script = await sqlTowards(`${schema}\nmodel Unheard {\n  id String @id\n}`);
    expect(carryChecks(script, readMigrations())).toBe(script);
  });
});
