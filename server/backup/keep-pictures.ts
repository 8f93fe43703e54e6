import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { day } from '@/domain/time';
import { flush } from './flush';

const picture = /^[0-9a-f]{64}-(?:96|480)\.webp$/;

/** As long as the oldest copy of a database lives that may still name one. */
const keptDays = 30;

/** Where the pictures of all copies in a folder lie. Their names are hashes of what they hold, so that one of each is enough for all. */
export const picturesBeside = (copies: string): string => path.join(copies, 'pictures');

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? (await readdir(folder)).filter((name) => picture.test(name)) : [];
}

/** Copies one file so that its name stands for all of it, also after a power cut. */
async function copyWhole(from: string, to: string): Promise<void> {
  const partial = `${to}.partial`;
  try {
    await copyFile(from, partial, constants.COPYFILE_FICLONE);
    flush(partial);
    await rename(partial, to);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Copies what `to` lacks of `from`. Answers how many that were. */
async function copyMissing(from: string, to: string): Promise<number> {
  const there = new Set(await namesIn(to));
  const missing = (await namesIn(from)).filter((name) => !there.has(name));
  if (missing.length > 0) await mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of missing) await copyWhole(path.join(from, name), path.join(to, name));
  return missing.length;
}

/**
 * Takes the pictures of a database along with its copies. Those that are still in use are dated anew; one that has not been for
 * thirty days is named by no copy any more, and goes.
 */
export async function keepPictures(from: string, copies: string, at: Date): Promise<void> {
  const kept = picturesBeside(copies);
  await copyMissing(from, kept);
  const used = new Set(await namesIn(from));
  for (const name of await namesIn(kept)) {
    const file = path.join(kept, name);
    if (used.has(name)) await utimes(file, at, at);
    else if (at.getTime() - (await stat(file)).mtimeMs > keptDays * day) await rm(file, { force: true });
  }
}

/** Brings back what a database that is being restored may show and its folder lacks. Answers how many pictures came. */
export const bringPictures = (copies: string, to: string): Promise<number> => copyMissing(picturesBeside(copies), to);
