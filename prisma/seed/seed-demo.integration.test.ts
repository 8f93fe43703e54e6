import Database from 'better-sqlite3';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isPlacardCode } from '@/domain/ids';
import { verifyPasscode } from '@/server/auth/passcode';
import { read } from '@/server/db';
import { closeDoors, openDoors } from '@/server/db/connection';
import { migrate } from '@/server/db/migrate';
import { useDatabase } from '@/server/testing/database';
import { wrongLedgers } from '@/server/testing/ledger';
import { seedDemo } from './seed-demo';

const database = useDatabase({ seed: 'demo' });
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Another migrated, empty database behind the doors. */
async function openAnother(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-seed-'));
  folders.push(folder);
  await closeDoors();
  const file = path.join(folder, 'upstairs.db');
  await migrate(file);
  openDoors(file);
  return file;
}

/** Every row of every table in the order in which it was written. */
function everything(file: string): Record<string, Record<string, unknown>[]> {
  const db = new Database(file, { readonly: true });
  try {
    const tables = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> '_prisma_migrations'`);
    const rowsOf = (name: string) => db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}" ORDER BY rowid`).all();
    return Object.fromEntries(tables.all().map(({ name }) => [name, rowsOf(name)]));
  } finally {
    db.close();
  }
}

const without = (rows: Record<string, unknown>[], ...names: string[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))));

test('two seeded databases differ in codes, hashes and the time of their first count only', async () => {
  const first = everything(database.file);
  const another = await openAnother();
  await seedDemo();
  const second = everything(another);
  for (const dump of [first, second]) expect(dump.Item!.length).toBeGreaterThan(100);
  const { Placard: placards, Staff: staff, StockEntry: counts, ...rest } = first;
  const { Placard: otherPlacards, Staff: otherStaff, StockEntry: otherCounts, ...otherRest } = second;
  expect(otherRest).toEqual(rest);
  expect(without(otherPlacards!, 'code', 'createdAt')).toEqual(without(placards!, 'code', 'createdAt'));
  expect(without(otherCounts!, 'at')).toEqual(without(counts!, 'at'));
  expect(without(otherStaff!, 'passcodeHash')).toEqual(without(staff!, 'passcodeHash'));
  expect(otherPlacards!.map(({ code }) => code)).not.toEqual(placards!.map(({ code }) => code));
  expect(otherStaff!.map(({ passcodeHash }) => passcodeHash)).not.toEqual(staff!.map(({ passcodeHash }) => passcodeHash));
});

test('every good begins with the ledger of what there is of it', async () => {
  expect(await wrongLedgers()).toEqual([]);
});

test('a database that holds a building is left as it is', async () => {
  const before = everything(database.file);
  await expect(seedDemo()).rejects.toThrow('already_set_up');
  expect(everything(database.file)).toEqual(before);
});

test('each floor has one live placard with a code that a phone can read', async () => {
  const placards = await read().placard.findMany({ include: { floor: true } });
  expect(placards).toHaveLength(await read().floor.count());
  expect(placards.every(({ code, status, version }) => isPlacardCode(code) && status === 'live' && version === 1)).toBe(true);
  const told = database.demo.placard;
  expect(placards.find(({ code }) => code === told.code)?.floor.label).toBe(told.floor);
});

test('the owner owns every shop, each shop has its clerk, 小铺 a runner, and their passcodes fit', async () => {
  const staff = await read().staff.findMany({ include: { memberships: { include: { shop: true } } } });
  const posts = staff.flatMap(({ name, memberships }) => memberships.map(({ role, shop }) => `${name} ${role} ${shop.slug}`));
  const slugs = (await read().shop.findMany({ orderBy: { position: 'asc' } })).map(({ slug }) => slug);
  const expected = [
    ...slugs.map((slug) => `owner owner ${slug}`),
    ...slugs.map((slug) => `clerk-${slug} clerk ${slug}`),
    'runner-xiaopu runner xiaopu',
  ];
  expect(posts.sort()).toEqual(expected.sort());
  const { ownerPasscode, clerks } = database.demo;
  expect(clerks.map(({ name, shopSlug }) => [name, shopSlug])).toEqual(slugs.map((slug) => [`clerk-${slug}`, slug]));
  for (const { name, passcode } of [{ name: 'owner', passcode: ownerPasscode }, ...clerks]) {
    const hash = staff.find((member) => member.name === name)!.passcodeHash;
    expect(hash).not.toContain(passcode);
    expect(await verifyPasscode(hash, passcode)).toBe(true);
  }
});
