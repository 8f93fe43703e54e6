import type { Canvas } from '@napi-rs/canvas';
import { scanGrayBuffer } from '@undecaf/zbar-wasm';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF, as somebody with a camera and a ruler finds it. */
export type PrintedPage = {
  /** In millimetres. */
  width: number;
  height: number;
  text: string;
  codes: readonly PrintedCode[];
};

export type PrintedCode = {
  text: string;
  /** Side of the dark square, in millimetres. */
  side: number;
  /** The darkest grey in a frame of so many modules around the code; 255 is white. */
  darkestAround: (modules: number, size: number) => number;
};

const dotsPerInch = 120;
const millimetres = (dots: number) => (dots / dotsPerInch) * 25.4;

type Grey = { width: number; height: number; pixels: Uint8Array };

function greyOf(canvas: Canvas): Grey {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at++) {
    pixels[at] = Math.round(0.3 * data[at * 4]! + 0.59 * data[at * 4 + 1]! + 0.11 * data[at * 4 + 2]!);
  }
  return { width, height, pixels };
}

function codeAt(grey: Grey, text: string, points: readonly { x: number; y: number }[]): PrintedCode {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const dots = Math.max(right - left, bottom - top);
  return {
    text,
    side: millimetres(dots),
    darkestAround(modules, size) {
      const [frame, edge] = [(dots / size) * modules, 2];
      let darkest = 255;
      for (let y = Math.ceil(top - frame); y < bottom + frame; y++) {
        for (let x = Math.ceil(left - frame); x < right + frame; x++) {
          const inside = x >= left - edge && x <= right + edge && y >= top - edge && y <= bottom + edge;
          if (!inside) darkest = Math.min(darkest, grey.pixels[y * grey.width + x]!);
        }
      }
      return darkest;
    },
  };
}

/** Renders a PDF page by page and reads the QR codes with a reader that has nothing to do with the one that drew them. */
export async function readPrint(pdf: Buffer): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  // Its own: a canvas that was loaded another way does not know the shapes it draws. The types are of a browser's.
  const factory = document.canvasFactory as { create: (width: number, height: number) => { canvas: Canvas } };
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const { canvas } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    const grey = greyOf(canvas);
    const symbols = await scanGrayBuffer(grey.pixels.buffer as ArrayBuffer, grey.width, grey.height);
    const { items } = await page.getTextContent();
    pages.push({
      width: millimetres(viewport.width),
      height: millimetres(viewport.height),
      // Some fonts map a hanzi and the radical that looks like it to one glyph, and the PDF names the radical.
      text: items.map((item) => ('str' in item ? item.str : '')).join('').replace(/[\u2E80-\u2FDF]/g, (radical) => radical.normalize('NFKC')),
      codes: symbols.map((symbol) => codeAt(grey, symbol.decode(), symbol.points)),
    });
  }
  await document.destroy();
  return pages;
}
