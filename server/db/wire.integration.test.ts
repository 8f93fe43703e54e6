import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { Prisma } from '@/prisma/generated/client';
import { useDatabase } from '@/server/testing/database';
import { fillEveryTable } from '@/server/testing/valid-rows';
import { openDoors } from './connection';
import { PragmaError } from './errors';
import { openReader, openWriter } from './wire';
import { read, write } from '.';

const database = useDatabase();
const pragma = (sqlite: Database.Database, name: string): string =>
  String(sqlite.pragma(name, { simple: true }));

describe('a connection', () => {
  test('that writes is durable, keeps references and does not block for long', async () => {
    const { sqlite } = await openDoors().writer.wire();
    expect(pragma(sqlite, 'journal_mode')).toBe('wal');
    expect(pragma(sqlite, 'synchronous')).toBe('2');
    expect(pragma(sqlite, 'foreign_keys')).toBe('1');
    expect(pragma(sqlite, 'busy_timeout')).toBe('250');
  });

  test('that reads does so from the WAL, and SQLite itself refuses it everything else', async () => {
    const { sqlite } = await openDoors().reader.wire();
    expect(sqlite.readonly).toBe(true);
    expect(pragma(sqlite, 'journal_mode')).toBe('wal');
    expect(pragma(sqlite, 'busy_timeout')).toBe('250');
  });

  test('is refused where SQLite does not take WAL, and opened at the next try when it does', async () => {
    await expect(openWriter(':memory:')).rejects.toThrow(new PragmaError('journal_mode', 'wal', 'memory'));
    const other = new Database(database.file);
    other.pragma('journal_mode = DELETE');
    await expect(openReader(database.file)).rejects.toThrow(PragmaError);
    await expect(read().building.count()).rejects.toThrow(PragmaError);
    other.pragma('journal_mode = WAL');
    expect(await read().building.count()).toBe(0);
    other.close();
  });
});

describe('plain statements', () => {
  beforeEach(() => fillEveryTable(database.file));
  const at = new Date('2026-11-20T03:00:00.000Z');

  test('give back numbers, dates and booleans as the models do', async () => {
    const [plain] = await read().$queryRaw<
      Record<string, unknown>[]
    >`SELECT * FROM "Order" WHERE "placedAt" = ${at}`;
    expect(plain).toEqual(await read().order.findFirstOrThrow());
    const [building] = await read().$queryRaw<unknown[]>`SELECT * FROM "Building"`;
    expect(building).toEqual(await read().building.findFirstOrThrow());
    expect(await read().$queryRaw`SELECT COUNT(*) AS "n", 5 / ${2} AS "half" FROM "Order"`).toEqual([
      { n: 1, half: 2 },
    ]);
  });

  test('store what the models store', async () => {
    const row = { bodyHash: 'b', response: null, createdAt: at };
    await write(async (tx) => {
      await tx.placementKey.create({ data: { key: 'model', ...row } });
      await tx.$executeRaw`INSERT INTO "PlacementKey" VALUES ('plain', ${row.bodyHash}, ${row.response}, ${row.createdAt})`;
      await tx.$executeRaw`UPDATE "Building" SET "isDemo" = ${true}, "requiresScan" = ${false}`;
    });
    const stored = `SELECT DISTINCT "bodyHash", "response", "createdAt" FROM "PlacementKey" WHERE "key" IN ('model', 'plain')`;
    const { sqlite } = await openDoors().reader.wire();
    expect(sqlite.prepare(stored).all()).toHaveLength(1);
    expect(await read().building.findFirst()).toMatchObject({ isDemo: true, requiresScan: false });
  });

  test('are composed of bound values, so that nothing a person types is SQL', async () => {
    const ids = Prisma.join(['itm', `'; DROP TABLE "Item"; --`]);
    const where = Prisma.sql`WHERE "id" IN (${ids})`;
    expect(await read().$queryRaw(Prisma.sql`SELECT "id" FROM "Item" ${where}`)).toEqual([{ id: 'itm' }]);
    expect(
      await write(
        (tx) => tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" - ${600} ${where} AND "stock" >= ${600}`,
      ),
    ).toBe(1);
    expect(
      await write(
        (tx) => tx.$executeRaw`UPDATE "Item" SET "stock" = "stock" - ${9000} ${where} AND "stock" >= ${9000}`,
      ),
    ).toBe(0);
    expect(await read().item.findFirst()).toMatchObject({ stock: 8400 });
  });

  test('that fail are rejections', async () => {
    await expect(write((tx) => tx.$executeRaw`UPDATE "Item" SET "stock" = -1`)).rejects.toThrow(
      'Item_stock_check',
    );
    const caught = await write((tx) => tx.$executeRaw`UPDATE "Item" SET "stock" = -1`.catch(() => 'caught'));
    expect(caught).toBe('caught');
    await expect(read().$queryRaw`SELECT "nothing" FROM "Nowhere"`).rejects.toThrow('no such table');
  });
});
