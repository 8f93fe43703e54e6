import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, inject } from 'vitest';
import type { seedDemo } from '@/prisma/seed/seed-demo';
import { closeDoors, openDoors } from '@/server/db/connection';
import { picturesFolderOf } from '@/server/db/location';
import { setPicturesFolder } from '@/server/pictures/picture-files';

type Demo = Awaited<ReturnType<typeof seedDemo>>;

export interface TestDatabase {
  /** The database's file; a new one in a new folder for each test. */
  readonly file: string;
  /** Passcodes and a placard of the demo building; only with `seed: 'demo'`. */
  readonly demo: Demo;
}

/**
 * Gives each test of the file its own migrated database behind `read` and `write`, and closes it afterwards.
 * With `seed: 'demo'` it holds the demo building, which is seeded once per run.
 */
export function useDatabase(options: { seed?: 'demo' } = {}): TestDatabase {
  let folder: string | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'upstairs-test-'));
    await copyFile(path.join(await template(options.seed), databaseName), path.join(folder, databaseName));
    openDoors(path.join(folder, databaseName));
    setPicturesFolder(picturesFolderOf(path.join(folder, databaseName)));
  });
  afterEach(async () => {
    await closeDoors();
    if (folder) await rm(folder, { recursive: true, force: true });
    folder = undefined;
  });
  return {
    get file() {
      if (!folder) throw new Error('The test database exists only while a test runs.');
      return path.join(folder, databaseName);
    },
    get demo() {
      return JSON.parse(readFileSync(path.join(templateFolder('demo'), secretsName), 'utf8')) as Demo;
    },
  };
}

const databaseName = 'upstairs.db';
const secretsName = 'demo.json';
const templateFolder = (name: 'empty' | 'demo'): string => path.join(inject('templates'), name);

async function template(seed: 'demo' | undefined): Promise<string> {
  const folder = templateFolder(seed ?? 'empty');
  if (!existsSync(folder)) await buildDemo(folder);
  return folder;
}

/**
 * Several workers may build it at once: each in a folder of its own, and the first whole one is everybody's.
 */
async function buildDemo(target: string): Promise<void> {
  const { seedDemo } = await import('@/prisma/seed/seed-demo');
  const folder = await mkdtemp(`${target}-`);
  const file = path.join(folder, databaseName);
  await copyFile(path.join(templateFolder('empty'), databaseName), file);
  openDoors(file);
  const demo = await seedDemo();
  await closeDoors();
  await writeFile(path.join(folder, secretsName), JSON.stringify(demo));
  try {
    await rename(folder, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}
