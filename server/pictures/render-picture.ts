import sharp, { type Sharp } from 'sharp';
import { pictureSizes } from '@/domain/menu/picture';
import type { PictureFault } from '@/domain/errors';
import { type PictureKind, pictureKind } from './picture-kind';

/** Beyond any phone's camera; a decoder needs about four bytes for each. */
const mostPixels = 50_000_000;

/** Seconds that one picture may take. */
const patience = 10;

/** A tile is on every row of a menu: its bytes are what a menu costs. */
const rowBytes = 2_048;

// What was decoded is not wanted again, and a phone's picture is no reason to take every core from the orders.
sharp.cache(false);
sharp.concurrency(1);

const open = (bytes: Buffer): Sharp =>
  sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, pages: 1, animated: false, unlimited: false });

/** What its own header says, compared with its first bytes; nothing is decoded for it. */
async function headerFault(bytes: Buffer, kind: PictureKind): Promise<PictureFault | null> {
  const read = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata().catch(() => null);
  if (read === null) return 'broken';
  const format = read.format === 'heif' && read.compression === 'av1' ? 'avif' : read.format;
  if (format !== kind) return 'kind';
  return read.width * read.height > mostPixels ? 'too_many_pixels' : null;
}

/** Upright by what the camera said, in the middle of it a square, and nothing else of what came along: EXIF and profiles go. */
const square = (bytes: Buffer, size: number): Sharp =>
  open(bytes).autoOrient().resize(size, size, { fit: 'cover', position: 'centre' }).timeout({ seconds: patience });

/** As good as it can be within the bytes of a row. */
async function rowPicture(large: Buffer): Promise<Buffer> {
  const small = await open(large).resize(pictureSizes[0], pictureSizes[0]).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = small.info;
  const coded = (quality: number) => sharp(small.data, { raw: { width, height, channels } }).webp({ quality, effort: 6 }).toBuffer();
  let best = await coded(70);
  for (let quality = 60; best.length > rowBytes && quality >= 20; quality -= 10) best = await coded(quality);
  return best;
}

/** Both sizes as WebP. */
export type Rendered = { row: Buffer; sheet: Buffer };

const faultOf = (error: unknown): PictureFault => (/timeout/i.test(String(error)) ? 'too_slow' : /pixel/i.test(String(error)) ? 'too_many_pixels' : 'broken');

/** Draws what is a picture. @returns why it is none, as far as that is its own fault */
async function drawn<T>(bytes: Buffer, draw: () => Promise<T>): Promise<T | PictureFault> {
  if (bytes.length === 0) return 'empty';
  const kind = pictureKind(bytes);
  if (kind === null) return 'kind';
  const fault = await headerFault(bytes, kind);
  if (fault !== null) return fault;
  try {
    return await draw();
  } catch (error) {
    return faultOf(error);
  }
}

/** Decodes an upload once and draws both sizes of it. @returns why it is no picture, as far as that is its own fault */
export const renderPicture = (bytes: Buffer): Promise<Rendered | PictureFault> =>
  drawn(bytes, async () => {
    const sheet = await square(bytes, pictureSizes[1]).webp({ quality: 74, effort: 4 }).toBuffer();
    return { sheet, row: await rowPicture(sheet) };
  });

/** The longer side of a picture that is to show what is wrong, in pixels. */
const evidenceSide = 1_024;

/** All that was photographed, upright and no larger than one needs to see what is wrong; of its own pixels alone. */
export const renderEvidence = (bytes: Buffer): Promise<Buffer | PictureFault> =>
  drawn(bytes, () =>
    open(bytes)
      .autoOrient()
      .resize(evidenceSide, evidenceSide, { fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: patience })
      .webp({ quality: 74, effort: 4 })
      .toBuffer(),
  );
