import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillEveryTable, insertRow, tablesOf, validRows } from '@/server/testing/valid-rows';
import { migrate } from './migrate';
import { readMigrations } from './migrations';

/** The migrations of release 0.1.0; a tower that runs it has these and data in every table. */
const released = readMigrations().filter(({ name }) => name === '20261122000000_init');

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'upstairs-upgrade-'));
  file = path.join(folder, 'upstairs.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

type Row = Record<string, unknown>;

function open<T>(work: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(file);
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
}

/** Every row of every table. */
const everything = (): Record<string, Row[]> =>
  open((sqlite) =>
    Object.fromEntries(
      tablesOf(sqlite).map((table) => [table, sqlite.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY 1`).all()]),
    ),
  );

/** A day's orders as release 0.1.0 wrote them: each with a line, a payment and its placement key. */
function addOrders(count: number): void {
  open((sqlite) => {
    for (let n = 2; n <= count; n++) {
      const total = 740 + n * 13;
      insertRow(sqlite, 'Order', { ...validRows.Order!, id: `ord_${n}`, token: `token_${n}`, number: n, subtotal: total - 200, total, placedTotal: total });
      insertRow(sqlite, 'OrderLine', { ...validRows.OrderLine!, id: `lin_${n}`, orderId: `ord_${n}`, total: total - 200 });
      insertRow(sqlite, 'Payment', { ...validRows.Payment!, id: `pay_${n}`, orderId: `ord_${n}`, amount: total });
    }
  });
}

test('a tower that runs release 0.1.0 keeps every row, every order its total, and gets the age that prices may have', async () => {
  expect(released).toHaveLength(1);
  await migrate(file, released);
  fillEveryTable(file);
  addOrders(200);
  const before = everything();
  expect(before.Building![0]).not.toHaveProperty('offlinePriceMinutes');

  const applied = await migrate(file);
  expect(applied).toEqual(readMigrations().slice(1).map(({ name }) => name));
  const { Handover, ...after } = everything();
  expect(before).not.toHaveProperty('Handover');
  expect(Handover).toEqual([]);
  expect(after.Building).toEqual(before.Building!.map((row) => ({ ...row, offlinePriceMinutes: 720 })));
  expect({ ...after, Building: before.Building }).toEqual(before);
  expect(after.Order!.map(({ id, total }) => [id, total])).toEqual(before.Order!.map(({ id, total }) => [id, total]));
  open((sqlite) => {
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  });
});
