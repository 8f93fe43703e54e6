import { access } from 'node:fs/promises';
import path from 'node:path';
import { isPicture, pictureSizes } from '@/domain/menu/picture';
import { databaseFile, picturesFolderOf } from '@/server/db/location';
import { processWide } from '@/server/process-wide';

const shared = processWide<{ folder: string | null }>('pictures folder', () => ({ folder: null }));

/** Where uploads are kept: beside the database. */
export const picturesFolder = (): string => shared.folder ?? picturesFolderOf(databaseFile());

/** For tests: uploads are kept here from now on. */
export const setPicturesFolder = (folder: string): void => void (shared.folder = folder);

/** A file of the folder that this server made. */
export const pictureFile = /^([0-9a-f]{64})-(96|480)\.webp$/;

/** The file of one size, by the SHA-256 of the larger one in hexadecimal. */
export const pictureName = (hash: string, size: (typeof pictureSizes)[number]): string => `${hash}-${size}.webp`;

const isThere = (name: string): Promise<boolean> => access(path.join(picturesFolder(), name)).then(() => true, () => false);

/** Whether an item may show it: none, a drawing of the app, or an upload of which every size is there. */
export async function isKeptPicture(picture: string): Promise<boolean> {
  if (!isPicture(picture)) return false;
  const hash = /^\/pictures\/(\w+)$/.exec(picture)?.[1];
  if (hash === undefined) return true;
  return (await Promise.all(pictureSizes.map((size) => isThere(pictureName(hash, size))))).every(Boolean);
}
