import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { day } from '@/domain/time';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { pictureFile, picturesFolder } from './picture-files';

/** As long as a backup lives that may still name one. */
const keptDays = 30;

/** Every row that names a picture: goods, archived ones too, shops, orders with what was offered for them, and flyers, which keep the one that was shown. */
async function namedPictures(): Promise<Set<string>> {
  const rows = await read().$queryRaw<{ picture: string }[]>`
    SELECT "picture" FROM "Item" UNION SELECT "picture" FROM "Shop" UNION SELECT "picture" FROM "OrderLine" UNION SELECT "picture" FROM "SubstituteOffer"
    UNION SELECT "picture" FROM "OrderLinePart"
    UNION SELECT "picture" FROM "FlyerPick" UNION SELECT "picture" FROM "GroupBuy"`;
  return new Set(rows.flatMap(({ picture }) => /^\/pictures\/([0-9a-f]{64})/.exec(picture)?.[1] ?? []));
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    // Nobody has uploaded anything yet.
    return [];
  }
}

/**
 * Removes uploads that nothing has named for thirty days, and what a killed upload left. Each look that finds one in use dates it
 * anew, so that its age is the time since then. Answers how many files went.
 */
export async function dropUnusedPictures(): Promise<number> {
  const [folder, at, named] = [picturesFolder(), now(), await namedPictures()];
  let dropped = 0;
  for (const name of await filesOf(folder)) {
    const hash = pictureFile.exec(name)?.[1];
    if (hash === undefined && !name.endsWith('.partial')) continue;
    const file = path.join(folder, name);
    if (hash !== undefined && named.has(hash)) {
      await utimes(file, at, at);
      continue;
    }
    if (at.getTime() - (await stat(file)).mtimeMs <= keptDays * day) continue;
    await rm(file, { force: true });
    dropped += 1;
  }
  return dropped;
}
