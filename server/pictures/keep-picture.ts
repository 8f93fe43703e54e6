import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { pictureSizes, uploadPath } from '@/domain/menu/picture';
import { fail, ok, type Result } from '@/domain/result';
import { oneAtATime } from './one-at-a-time';
import { pictureName, picturesFolder } from './picture-files';
import { renderPicture } from './render-picture';
import { writeWhole } from './write-whole';

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
