import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everyRow, openFile, orderRows } from '@/server/testing/released-tower';
import { fillEveryTable, insertRow } from '@/server/testing/valid-rows';
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

/** What 0.2.0 made of it; what came later is the next release's to keep (upgrade-0-2-0.integration.test.ts). */
const next = readMigrations().filter(({ name }) => name <= '20261122193758_handover');

test('a tower that runs release 0.1.0 keeps every row, every order its total, and gets the age that prices may have', async () => {
  expect(released).toHaveLength(1);
  await migrate(file, released);
  fillEveryTable(file);
  openFile(file, (sqlite) => {
    for (const [table, row] of orderRows(200)) insertRow(sqlite, table, row);
  });
  const before = everyRow(file);
  expect(before.Building![0]).not.toHaveProperty('offlinePriceMinutes');

  const applied = await migrate(file, next);
  expect(applied).toEqual(next.slice(1).map(({ name }) => name));
  const { Handover, ...after } = everyRow(file);
  expect(before).not.toHaveProperty('Handover');
  expect(Handover).toEqual([]);
  expect(after.Building).toEqual(before.Building!.map((row) => ({ ...row, offlinePriceMinutes: 720 })));
  expect({ ...after, Building: before.Building }).toEqual(before);
  expect(after.Order!.map(({ id, total }) => [id, total])).toEqual(before.Order!.map(({ id, total }) => [id, total]));
  openFile(file, (sqlite) => {
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  });
});

test('and goes on to today’s', async () => {
  await migrate(file, released);
  fillEveryTable(file);
  const totals = everyRow(file).Order!.map(({ id, total }) => [id, total]);
  await migrate(file);
  expect(everyRow(file).Order!.map(({ id, total }) => [id, total])).toEqual(totals);
});
