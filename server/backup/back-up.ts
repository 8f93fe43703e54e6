import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { day } from '@/domain/time';
import { now } from '@/server/clock';
import { backupsFolder, databaseFile, picturesFolderOf } from '@/server/db/location';
import { copyDatabase } from './copy-database';
import { keepPictures } from './keep-pictures';

/** How many of the nightly and hand-made copies are kept. */
const kept = 14;

/** Every copy holds people's names, which are emptied after 30 days in the database. */
const keptDays = 30;

/** What is left of a copy that was never finished is of no use; no copy takes this long. */
const partialDays = 1;

/** A nightly or hand-made copy, by its name. */
export const plainCopy = /^\d{8}T\d{9}Z\.db$/;
// A database that was too damaged to be copied is kept by its bytes, with its WAL.
const reasonedCopy = /^\d{8}T\d{9}Z-(.+\.db|before-restore\.damaged(-wal|-shm)?)$/;
const partialCopy = /^\d{8}T\d{9}Z(-.+)?\.db\.partial(-journal|-wal|-shm)?$/;

/**
 * Copies a database, the environment's unless one is named, with its pictures while it is in use, and removes the copies
 * that are too many or too old, with what killed ones left. Returns the copy's path: `<time>.db`, or
 * `<time>-<reason>.db`, which does not count among the 14.
 * @throws UnusableDatabaseError when the copy is damaged, and then removes nothing.
 */
export async function backUp(
  file = databaseFile(),
  folder = backupsFolder(),
  reason?: string,
): Promise<string> {
  const target = placeFor(folder, reason);
  await copyDatabase(file, target);
  // After the database: a picture is there before the row that names it.
  const at = now();
  await keepPictures(picturesFolderOf(file), folder, at);
  for (const name of surplus(readdirSync(folder), at)) rmSync(path.join(folder, name));
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
export const stampOf = (at: Date): string => at.toISOString().replace(/[-:.]/g, '');

/** Which of these files `backUp` no longer keeps; files that it did not make are none of its business. */
export function surplus(names: readonly string[], at: Date): string[] {
  const before = (days: number) => stampOf(new Date(at.getTime() - days * day));
  const older = (pattern: RegExp, days: number) => names.filter((name) => pattern.test(name) && name < before(days));
  const plain = names.filter((name) => plainCopy.test(name)).sort();
  // The newest stays however old it is: it may be the only one.
  const replaced = plain.slice(0, -1).filter((name, index) => index < plain.length - kept || name < before(keptDays));
  return [...replaced, ...older(reasonedCopy, keptDays), ...older(partialCopy, partialDays)];
}
