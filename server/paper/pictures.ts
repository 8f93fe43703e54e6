import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { isPicture } from '@/domain/menu/picture';
import { pictureName, picturesFolder } from '@/server/pictures/picture-files';
import { type Drawing, readDrawing } from './drawing';

/** A drawing stays lines at any size; a photograph is printed with the pixels that it was kept with. */
export type PaperPicture = { kind: 'drawing'; drawing: Drawing } | { kind: 'photo'; jpeg: Buffer };
export type Pictures = ReadonlyMap<string, PaperPicture>;

async function load(picture: string): Promise<PaperPicture | null> {
  if (picture === '' || !isPicture(picture)) return null;
  if (picture.startsWith('/goods/')) return { kind: 'drawing', drawing: readDrawing(await readFile(path.join(process.cwd(), 'public', picture), 'utf8')) };
  const kept = await readFile(path.join(picturesFolder(), pictureName(picture.slice('/pictures/'.length), 480)));
  return { kind: 'photo', jpeg: await sharp(kept).flatten({ background: '#ffffff' }).jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer() };
}

/** The pictures of these paths; one that is not there any more is left out, and its square stays empty. */
export async function loadPictures(paths: readonly string[]): Promise<Pictures> {
  const loaded = await Promise.all(paths.map(async (each) => [each, await load(each).catch(() => null)] as const));
  return new Map(loaded.filter((each): each is readonly [string, PaperPicture] => each[1] !== null));
}
