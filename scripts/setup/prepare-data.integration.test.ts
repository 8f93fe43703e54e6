import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Database from 'better-sqlite3';
import { prepareData } from './prepare-data.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'upstairs-prepared-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const prepare = (SETUP: string) => prepareData({ DATA_DIR: folder, DATABASE_URL: '', SETUP, NODE_ENV: 'test' });
const passcodes = () => {
  const db = new Database(path.join(folder, 'upstairs.db'), { readonly: true });
  try {
    return db.prepare('SELECT "passcodeHash" FROM "Staff" ORDER BY "id"').pluck().all();
  } finally {
    db.close();
  }
};

it('an empty folder waits for its owner, start after start, until the demo is asked for', async () => {
  expect(await prepare('')).toMatchObject({ hasBuilding: false, seeded: null, placard: null, floors: [], shops: [] });
  expect(await prepare('ask')).toMatchObject({ hasBuilding: false, migrations: [] });
  const demo = await prepare('demo');
  expect(demo).toMatchObject({ hasBuilding: true, floors: { length: 40 }, shops: { length: 7 } });
  expect(demo.seeded?.ownerPasscode).toMatch(/^[a-z0-9-]{14}$/);
}, 60_000);

it('a folder that has a building starts as it is, with the demo asked for or not', async () => {
  await prepare('demo');
  const before = passcodes();
  for (const setup of ['demo', 'ask']) expect(await prepare(setup)).toMatchObject({ hasBuilding: true, seeded: null });
  expect(passcodes()).toEqual(before);
}, 60_000);
