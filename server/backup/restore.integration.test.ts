import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resetClock, setClock } from '@/server/clock';
import { read, write } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { FolderInUseError, type UnusableDatabaseError } from '@/server/db/errors';
import { picturesFolderOf } from '@/server/db/location';
import { useDatabase } from '@/server/testing/database';
import { fillEveryTable, validRows } from '@/server/testing/valid-rows';
import { assertIntact } from './assert-intact';
import { backUp } from './back-up';
import { keepAside } from './keep-aside';
import { restore, WouldLoseError } from './restore';

const database = useDatabase();
const backups = () => path.join(path.dirname(database.file), 'backups');

let minutes = 0;
beforeEach(() => {
  minutes = 0;
  setClock(() => new Date(Date.parse('2026-11-20T03:00:00.000Z') + minutes++ * 60_000));
  fillEveryTable(database.file);
});
afterEach(resetClock);

const copyNow = () => backUp(database.file, backups());

/** Restores as a person does: with the server stopped. */
async function restoreStopped(copy: string, discardNewer = false) {
  await closeDoors();
  return await restore(copy, { file: database.file, discardNewer });
}

async function orderAgain(id: string): Promise<void> {
  openDoors(database.file);
  const order = await read().order.findUniqueOrThrow({ where: { id: 'ord' } });
  await write(async (tx) => {
    await tx.order.create({ data: { ...order, id, token: id, number: order.number + Number(id) } });
    await tx.orderEvent.create({
      data: {
        orderId: id,
        shopId: 'shp',
        type: 'placed',
        actor: 'customer',
        at: new Date(0),
        dataJson: '{}',
      },
    });
  });
}

/** Every row of every table. */
function contents(file: string): unknown {
  const sqlite = new Database(file, { readonly: true });
  try {
    return Object.keys(validRows).map((table) => [table, sqlite.prepare(`SELECT * FROM "${table}"`).all()]);
  } finally {
    sqlite.close();
  }
}

describe('pictures', () => {
  const [row, sheet] = [`${'a1'.repeat(32)}-96.webp`, `${'a1'.repeat(32)}-480.webp`];
  const live = () => picturesFolderOf(database.file);
  const kept = () => path.join(backups(), 'pictures');

  test('go with a copy and come back with it, and one that no copy can name any more goes', async () => {
    mkdirSync(live());
    for (const name of [row, sheet]) writeFileSync(path.join(live(), name), name);
    writeFileSync(path.join(live(), 'half.partial'), '');
    const copy = await copyNow();
    expect(readdirSync(kept()).sort()).toEqual([sheet, row].sort());

    rmSync(live(), { recursive: true });
    await closeDoors();
    expect(await restore(copy, { file: database.file, discardNewer: true })).toMatchObject({ pictures: 2 });
    expect(readdirSync(live()).map((name) => readFileSync(path.join(live(), name), 'utf8')).sort()).toEqual([sheet, row].sort());

    openDoors(database.file);
    rmSync(path.join(live(), row));
    minutes = 29 * 24 * 60;
    await copyNow();
    expect(readdirSync(kept()).sort()).toEqual([sheet, row].sort());
    minutes = 61 * 24 * 60;
    await copyNow();
    expect(readdirSync(kept())).toEqual([sheet]);
  });

  test('that are already there are left as they are', async () => {
    mkdirSync(live());
    writeFileSync(path.join(live(), row), 'first');
    const copy = await copyNow();
    const { ino } = statSync(path.join(kept(), row));
    await copyNow();
    expect(statSync(path.join(kept(), row)).ino).toBe(ino);
    await closeDoors();
    expect(await restore(copy, { file: database.file, discardNewer: true })).toMatchObject({ pictures: 0 });
  });
});

describe('a copy', () => {
  test('holds every row, stands alone, and restores to the same', async () => {
    const before = contents(database.file);
    const copy = await copyNow();
    expect(path.basename(copy)).toBe('20261120T030000000Z.db');
    expect(contents(copy)).toEqual(before);
    expect(readdirSync(backups())).toEqual([path.basename(copy)]);

    await restoreStopped(copy, true);
    expect(contents(database.file)).toEqual(before);
    await orderAgain('2');
    expect(await read().order.count()).toBe(2);
  });

  test('is of one moment, though orders are placed while it is made', async () => {
    const keys = Array.from({ length: 10_000 }, (_, i) => ({
      key: `k${i}`,
      bodyHash: 'x'.repeat(400),
      createdAt: new Date(0),
    }));
    await write((tx) => tx.placementKey.createMany({ data: keys }));
    let copying = true;
    const copied = copyNow().finally(() => (copying = false));
    let placed = 1;
    while (copying) {
      await orderAgain(String(++placed));
      await new Promise(setImmediate);
    }
    const sqlite = new Database(await copied, { readonly: true });
    const count = (table: string) =>
      sqlite.prepare<[], number>(`SELECT COUNT(*) FROM "${table}"`).pluck().get();
    expect(count('Order')).toBe(count('OrderEvent'));
    expect(count('Order')).toBe(1);
    sqlite.close();
    expect(placed).toBeGreaterThan(3);
    expect(await read().order.count()).toBe(placed);
  });

  test.each([
    ['tables are', damage],
    ['index is', damageAnIndex],
  ])('whose %s damaged is not kept', async (_, harm) => {
    await closeDoors();
    harm(database.file);
    await expect(copyNow()).rejects.toThrow();
    expect(readdirSync(backups())).toEqual([]);
  });

  test('is kept among the last fourteen', async () => {
    for (let i = 0; i < 16; i++) await copyNow();
    expect(readdirSync(backups())).toHaveLength(14);
    expect(readdirSync(backups())[0]).toBe('20261120T030400000Z.db');
  });
});

/** Overwrites the middle of a file, where the tables are, and leaves its head readable. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 3 * 4096, bytes.length - 4096);
  writeFileSync(file, bytes);
}

/** Makes an index disagree with its table: every row can be read, but looking for one may miss it. */
function damageAnIndex(file: string): void {
  const sqlite = new Database(file).unsafeMode();
  sqlite.pragma('writable_schema = ON');
  sqlite.exec(
    `UPDATE sqlite_schema SET "sql" = replace("sql", '"token"', '"room"') WHERE "name" = 'Order_token_key'`,
  );
  sqlite.close();
}

describe('restoring', () => {
  test('brings back a shop whose database was lost, ready to be served', async () => {
    const copy = await copyNow();
    await closeDoors();
    rmSync(database.file);
    expect(await restoreStopped(copy)).toEqual({ keptAside: null, pending: [], pictures: 0 });
    const sqlite = new Database(database.file);
    expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
    sqlite.close();
    openDoors(database.file);
    expect(await read().order.count()).toBe(1);
  });

  test('is refused where it would lose an order, and says how many', async () => {
    const copy = await copyNow();
    await orderAgain('2');
    await orderAgain('3');
    await write((tx) => tx.item.updateMany({ data: { price: 460 } }));
    const before = contents(database.file);
    await expect(restoreStopped(copy)).rejects.toThrow(WouldLoseError);
    await expect(restoreStopped(copy)).rejects.toThrow('2 orders');
    await expect(restoreStopped(copy)).rejects.toMatchObject({
      losses: expect.arrayContaining([
        { table: 'Item', rows: 1 },
        { table: 'Order', rows: 2 },
        { table: 'OrderEvent', rows: 2 },
      ]) as unknown,
    });
    expect(contents(database.file)).toEqual(before);
    expect(readdirSync(path.dirname(database.file)).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('all the same keeps what it replaced, and that can be restored again', async () => {
    const copy = await copyNow();
    await orderAgain('2');
    const { keptAside } = await restoreStopped(copy, true);
    openDoors(database.file);
    expect(await read().order.count()).toBe(1);
    expect(keptAside).toMatch(/-before-restore\.db$/);
    await restoreStopped(keptAside ?? '');
    openDoors(database.file);
    expect(await read().order.count()).toBe(2);
  });

  test('is refused while a server holds the folder', async () => {
    const copy = await copyNow();
    await write((tx) => tx.order.count());
    await expect(restore(copy, { file: database.file, discardNewer: true })).rejects.toThrow(
      FolderInUseError,
    );
  });

  test('over a database that cannot be read needs a word, and keeps its bytes', async () => {
    const copy = await copyNow();
    await closeDoors();
    damage(database.file);
    const bytes = readFileSync(database.file);
    await expect(restoreStopped(copy)).rejects.toThrow('cannot be read');
    const { keptAside } = await restoreStopped(copy, true);
    expect(readFileSync(keptAside ?? '').equals(bytes)).toBe(true);
    await assertIntact(database.file);
  });

  test('finds what it is about to replace whole in one file, even if the power fails now', async () => {
    await orderAgain('2');
    const [bytes, wal] = [readFileSync(database.file), readFileSync(`${database.file}-wal`)];
    await closeDoors();
    writeFileSync(database.file, bytes);
    writeFileSync(`${database.file}-wal`, wal);
    await keepAside(database.file, backups());
    rmSync(`${database.file}-wal`, { force: true });
    openDoors(database.file);
    expect(await read().order.count()).toBe(2);
  });

  test('does not play what a crash left in the WAL into the restored database', async () => {
    const copy = await copyNow();
    await orderAgain('2');
    const wal = readFileSync(`${database.file}-wal`);
    await closeDoors();
    damage(database.file);
    writeFileSync(`${database.file}-wal`, wal);
    const { keptAside } = await restoreStopped(copy, true);
    expect(readFileSync(`${keptAside ?? ''}-wal`).equals(wal)).toBe(true);
    expect(contents(database.file)).toEqual(contents(copy));
  });
});

describe('what cannot be restored', () => {
  const inFolder = (name: string) => path.join(path.dirname(database.file), name);
  const refusal = (code: string) =>
    expect.objectContaining({ name: 'UnusableDatabaseError', code }) as UnusableDatabaseError;

  async function refused(copy: string, code: string): Promise<void> {
    const before = statSync(database.file).mtimeMs;
    await expect(restoreStopped(copy, true)).rejects.toEqual(refusal(code));
    expect(statSync(database.file).mtimeMs).toBe(before);
  }

  async function alteredCopy(sql: string): Promise<string> {
    const copy = await copyNow();
    const sqlite = new Database(copy);
    sqlite.exec(sql);
    sqlite.close();
    await closeDoors();
    return copy;
  }

  test('is no file, no database, or an empty one', async () => {
    await refused(inFolder('nothing.db'), 'damaged');
    writeFileSync(inFolder('letter.db'), 'Dear shop, '.repeat(1000));
    await refused(inFolder('letter.db'), 'damaged');
    writeFileSync(inFolder('empty.db'), '');
    await refused(inFolder('empty.db'), 'foreign');
  });

  test.each([
    ['tables', damage],
    ['index', damageAnIndex],
  ])('is a copy with damaged %s', async (_, harm) => {
    const copy = await copyNow();
    harm(copy);
    await refused(copy, 'damaged');
  });

  test('is a copy whose rows point nowhere', async () => {
    await refused(await alteredCopy('PRAGMA foreign_keys = OFF; DELETE FROM "Floor"'), 'damaged');
  });

  test("is another program's database", async () => {
    const other = new Database(inFolder('diary.db'));
    other.exec('CREATE TABLE "Diary" ("page")');
    other.close();
    await refused(inFolder('diary.db'), 'foreign');
  });

  test('is a copy from newer code', async () => {
    const later = `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name") VALUES ('x', 'y', 1, '2099_later')`;
    await refused(await alteredCopy(later), 'newer');
  });
});
