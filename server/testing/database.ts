import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, inject } from 'vitest';
import type { seedDemo } from '@/prisma/seed/seed-demo';
import { closeDoors, openDoors } from '@/server/db/connection';

type Demo = Awaited<ReturnType<typeof seedDemo>>;

export interface TestDatabase {
  /** The database's file; a new one in a new folder for each test. */
  readonly file: string;
  /** Passcodes and a placard of the demo building. @throws Error without `seed: 'demo'`. */
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
    await copyFile(await template(options.seed), fileIn(folder));
    openDoors(fileIn(folder));
  });
  afterEach(async () => {
    await closeDoors();
    if (folder) await rm(folder, { recursive: true, force: true });
    folder = undefined;
  });
  return {
    get file() {
      if (!folder) throw new Error('The test database exists only while a test runs.');
      return fileIn(folder);
    },
    get demo() {
      return JSON.parse(readFileSync(`${demoTemplate()}.json`, 'utf8')) as Demo;
    },
  };
}

const fileIn = (folder: string): string => path.join(folder, 'upstairs.db');
const demoTemplate = (): string => path.join(inject('templates'), 'demo.db');

async function template(seed: 'demo' | undefined): Promise<string> {
  const empty = path.join(inject('templates'), 'empty.db');
  if (seed === undefined) return empty;
  if (!existsSync(demoTemplate())) await buildDemo(empty);
  return demoTemplate();
}

/** Several workers may build it at once: each in its own folder, and whole ones are put in place. */
async function buildDemo(empty: string): Promise<void> {
  const { seedDemo } = await import('@/prisma/seed/seed-demo');
  const folder = await mkdtemp(path.join(inject('templates'), 'demo-'));
  await copyFile(empty, fileIn(folder));
  openDoors(fileIn(folder));
  const demo = await seedDemo({});
  await closeDoors();
  writeFileSync(path.join(folder, 'demo.json'), JSON.stringify(demo));
  renameSync(path.join(folder, 'demo.json'), `${demoTemplate()}.json`);
  renameSync(fileIn(folder), demoTemplate());
}
