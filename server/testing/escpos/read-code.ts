import { scanGrayBuffer } from '@undecaf/zbar-wasm';
import type { PrintedImage } from './read-paper';

/** The QR codes of a printed picture, as a phone finds them with the clear paper around it. */
export async function readCodes({ width, height, grey }: Pick<PrintedImage, 'width' | 'height' | 'grey'>, border = 32): Promise<string[]> {
  const [wide, high] = [width + 2 * border, height + 2 * border];
  const paper = new Uint8Array(wide * high).fill(255);
  for (let y = 0; y < height; y++) paper.set(grey.subarray(y * width, (y + 1) * width), (y + border) * wide + border);
  const symbols = await scanGrayBuffer(paper.buffer, wide, high);
  return symbols.map((symbol) => symbol.decode());
}
