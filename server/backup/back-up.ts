import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { day } from '@/domain/time';
import { now } from '@/server/clock';
import { backupsFolder, databaseFile } from '@/server/db/location';
import { copyDatabase } from './copy-database';

/** How many of the nightly and hand-made copies are kept. */
const kept = 14;

/** Copies with a reason hold people's names too, which are emptied after 30 days in the database. */
const reasonedDays = 30;

/**
 * Copies a database, the environment's unless one is named, while it is in use, and removes the copies that
 * are too many or too old. Returns the copy's path: `<time>.db`, or `<time>-<reason>.db`, which does not
 * count among the 14.
 * @throws UnusableDatabaseError when the copy is damaged, and then removes nothing.
 */
export async function backUp(
  file = databaseFile(),
  folder = backupsFolder(),
  reason?: string,
): Promise<string> {
  const target = placeFor(folder, reason);
  await copyDatabase(file, target);
  for (const name of surplus(readdirSync(folder), now())) rmSync(path.join(folder, name));
  return target;
}

/** What the jobs run every night. */
export const nightlyBackup = (): Promise<string> => backUp();

/** Where a copy that is made now belongs; the folder is made. */
export function placeFor(folder: string, reason?: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return path.join(folder, `${stampOf(now())}${reason ? `-${reason}` : ''}.db`);
}

/** `20261122T153450123Z`: sorts as it happened, and every file system takes it. */
const stampOf = (at: Date): string => at.toISOString().replace(/[-:.]/g, '');

/** Which of these files `backUp` no longer keeps; files that it did not make are none of its business. */
export function surplus(names: readonly string[], at: Date): string[] {
  const plain = names.filter((name) => /^\d{8}T\d{9}Z\.db$/.test(name)).sort();
  const oldest = stampOf(new Date(at.getTime() - reasonedDays * day));
  const reasoned = names.filter((name) => /^\d{8}T\d{9}Z-.+\.db$/.test(name) && name < oldest);
  return [...plain.slice(0, Math.max(0, plain.length - kept)), ...reasoned];
}
