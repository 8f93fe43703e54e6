import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Child, startChild } from '@/server/testing/child-process';
import { useDatabase } from '@/server/testing/database';
import { fillEveryTable } from '@/server/testing/valid-rows';
import { assertIntact } from '@/server/backup/assert-intact';
import { closeDoors } from './connection';
import { FolderInUseError } from './errors';
import { lockFolder } from './folder-lock';
import { read, write } from '.';

const database = useDatabase();
const folder = () => path.dirname(database.file);

const children: Child[] = [];
function start(script: string, ...args: string[]): Child {
  const child = startChild(`server/testing/${script}.ts`, [database.file, ...args]);
  children.push(child);
  return child;
}
afterEach(() => Promise.all(children.splice(0).map((child) => child.kill())));

const count = () => write((tx) => tx.placementKey.count());

test('a second process on the folder is refused, may read, and gets in when the first has gone', async () => {
  const first = start('write-once', 'stay');
  await first.said('written');
  await expect(count()).rejects.toThrow(FolderInUseError);
  await expect(count()).rejects.toThrow(`already serving the data folder ${folder()}`);
  expect(await read().placementKey.count()).toBe(1);
  await first.kill();
  expect(await count()).toBe(1);

  const second = start('write-once');
  expect((await second.ended()).output).toContain('FolderInUseError');
  await closeDoors();
  expect((await start('write-once').ended()).output).toBe('written\n');
});

test('the folder is not taken before the first write', async () => {
  expect(await read().placementKey.count()).toBe(0);
  expect(existsSync(path.join(folder(), 'upstairs.lock'))).toBe(false);
  await count();
  expect(() => lockFolder(folder())).toThrow(FolderInUseError);
});

test('a crash between two statements leaves no half order, and takes no acknowledged one', async () => {
  fillEveryTable(database.file);
  const child = start('die-mid-order');
  await child.said('half is written');
  await child.kill();
  expect((await read().order.findMany({ orderBy: { number: 'asc' } })).map(({ id }) => id)).toEqual([
    'ord',
    'whole',
  ]);
  const orphans = await read().order.findMany({ where: { payment: null } });
  expect(orphans).toEqual([]);
  expect(await write((tx) => tx.order.count())).toBe(2);
  await closeDoors();
  await assertIntact(database.file);
});
