import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pictureSizes, uploadPath } from '@/domain/menu/picture';
import { fail, ok, type Result } from '@/domain/result';
import { randomId } from '@/server/random';
import { oneAtATime } from './one-at-a-time';
import { pictureName, picturesFolder } from './picture-files';
import { renderPicture } from './render-picture';

/** Whole or not at all: the name is given when every byte is on the disk. */
async function writeWhole(folder: string, name: string, bytes: Buffer): Promise<void> {
  const partial = path.join(folder, `${name}.${randomId('new')}.partial`);
  try {
    const file = await open(partial, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path.join(folder, name));
  } finally {
    await rm(partial, { force: true });
  }
}

/**
 * Keeps an upload as two squares of WebP, of its own pixels alone, under the hash of the larger one. The same picture again is the
 * same files, whose age begins anew.
 * @returns the path that an item keeps. Errors: bad_picture with the reason; nothing is written then.
 * @throws BusyError when too many are waiting
 */
export async function keepPicture(bytes: Buffer): Promise<Result<{ picture: string }>> {
  const rendered = await oneAtATime(() => renderPicture(bytes));
  if (typeof rendered === 'string') return fail({ code: 'bad_picture', reason: rendered });
  const hash = createHash('sha256').update(rendered.sheet).digest('hex');
  const folder = picturesFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const [row, sheet] = pictureSizes;
  await writeWhole(folder, pictureName(hash, sheet), rendered.sheet);
  await writeWhole(folder, pictureName(hash, row), rendered.row);
  return ok({ picture: uploadPath(hash) });
}
