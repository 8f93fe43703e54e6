import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DemoSecrets, makeDemoFolder } from '../../server/testing/running-server';

const template = path.join(import.meta.dirname, '../../test-results/demo-tower');

/** Before all tests: one demo tower in which nothing runs out. To seed it takes seconds of a core, to copy it none. */
export default async function makeTemplate(): Promise<void> {
  const { folder, demo, remove } = await makeDemoFolder(true);
  await mkdir(template, { recursive: true });
  await cp(path.join(folder, 'upstairs.db'), path.join(template, 'upstairs.db'));
  await writeFile(path.join(template, 'demo.json'), JSON.stringify(demo));
  await remove();
}

/** A data folder of its own with that tower, under the system's temporary folder. */
export async function copyDemoFolder(): Promise<{ folder: string; demo: DemoSecrets; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-served-'));
  await cp(path.join(template, 'upstairs.db'), path.join(folder, 'upstairs.db'));
  const demo = JSON.parse(await readFile(path.join(template, 'demo.json'), 'utf8')) as DemoSecrets;
  return { folder, demo, remove: () => rm(folder, { recursive: true, force: true }) };
}
