import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { sharePictureSide, type ShareTarget } from '@/domain/links/shared-link';
import { isPicture, sheetPicture } from '@/domain/menu/picture';
import { fail, ok, type Result } from '@/domain/result';
import { findShared } from '@/server/links/find-shared';
import { perDatabase } from '@/server/per-database';
import { oneAtATime } from './one-at-a-time';
import { picturesFolder } from './picture-files';

const side = sharePictureSide;
/** The paper that a drawing lies on. */
const paper = '#f3efe6';
/** Pictures of a tower's goods that are kept drawn; some dozens of kilobytes each. */
const most = 100;

/** The file of a picture as a menu shows it: a drawing of the app, or the larger size of an upload. */
function fileOf(shown: string): string {
  const large = sheetPicture(shown);
  if (large !== null) return path.join(picturesFolder(), path.basename(large));
  // Whatever else stood there would be read from wherever it leads.
  return path.join(process.cwd(), 'public', isPicture(shown) && shown !== '' ? shown : '/goods/none.svg');
}

async function draw(shown: string): Promise<Buffer> {
  const bytes = await readFile(fileOf(shown));
  const margin = shown.endsWith('.svg') ? 48 : 0;
  const inner = await sharp(bytes, { density: 300 }).resize(side - 2 * margin, side - 2 * margin, { fit: 'contain', background: paper }).png().toBuffer();
  return sharp(inner).extend({ top: margin, bottom: margin, left: margin, right: margin, background: paper }).flatten({ background: paper }).png().toBuffer();
}

const drawn = () => perDatabase('share pictures', () => new Map<string, Promise<Buffer>>());

/** One drawing for everybody who asks for it meanwhile; one that failed is tried again. */
function keptDrawing(shown: string): Promise<Buffer> {
  const kept = drawn();
  const known = kept.get(shown);
  if (known) return known;
  if (kept.size >= most) kept.clear();
  const drawing = oneAtATime(() => draw(shown));
  kept.set(shown, drawing);
  drawing.catch(() => kept.delete(shown));
  return drawing;
}

/**
 * The picture of a card, as PNG, which previews read where they read neither the drawings' SVG nor WebP.
 * Errors: not_found (there is nothing of that name). @throws BusyError when too many are waiting
 */
export async function readSharePicture(target: ShareTarget): Promise<Result<Buffer>> {
  const thing = await findShared(target);
  return thing ? ok(await keptDrawing(thing.picture)) : fail({ code: 'not_found' });
}
