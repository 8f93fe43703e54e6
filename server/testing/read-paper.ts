import type { Canvas } from '@napi-rs/canvas';
import { scanGrayBuffer } from '@undecaf/zbar-wasm';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF as a print shop's reader finds it; boxes in millimetres: left, bottom, right, top. */
export type ReadPage = {
  media: number[];
  trim: number[];
  bleed: number[];
  text: string;
  fonts: { name: string; embedded: boolean }[];
  /** Glyphs that are the font's box for what it does not have. */
  missing: number;
  /** What ZBar reads at 150 dpi: as it is, from a pale grey copy, turned by seven degrees. */
  codes: { plain: string[]; grey: string[]; turned: string[] };
};

const dotsPerInch = 150;
type Factory = { create: (width: number, height: number) => { canvas: Canvas } };

async function codesOn(canvas: Canvas, shade: (luma: number) => number): Promise<string[]> {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = shade(0.3 * data[at * 4]! + 0.59 * data[at * 4 + 1]! + 0.11 * data[at * 4 + 2]!);
  return (await scanGrayBuffer(pixels.buffer, width, height)).map((symbol) => symbol.decode());
}

/** The page on a larger white one, turned as a hand holds a phone. */
function turned(canvas: Canvas, factory: Factory): Canvas {
  const side = Math.ceil(Math.hypot(canvas.width, canvas.height));
  const { canvas: larger } = factory.create(side, side);
  const context = larger.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.translate(side / 2, side / 2);
  context.rotate((7 * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return larger;
}

async function readCodes(page: PDFPageProxy, factory: Factory): Promise<ReadPage['codes']> {
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const { canvas } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return {
    plain: await codesOn(canvas, (luma) => luma),
    grey: await codesOn(canvas, (luma) => 70 + luma * 0.55),
    turned: await codesOn(turned(canvas, factory), (luma) => luma),
  };
}

type Glyph = { originalCharCode?: number };
type PdfFont = { name: string; data?: Uint8Array; missingFile?: boolean };

/** The fonts that a page really sets text in, and how often they have nothing to show. */
async function readFonts(page: PDFPageProxy): Promise<Pick<ReadPage, 'fonts' | 'missing'>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Map<string, { name: string; embedded: boolean }>();
  let missing = 0;
  fnArray.forEach((operator, at) => {
    const [first] = (argsArray[at] ?? []) as unknown[];
    if (operator === OPS.setFont) {
      const { name, data, missingFile } = page.commonObjs.get(first as string) as PdfFont;
      fonts.set(name, { name, embedded: missingFile !== true && (data?.length ?? 0) > 0 });
    }
    // The code of a glyph in these fonts is its number, and number 0 is the empty box.
    if (operator === OPS.showText) missing += (first as (Glyph | number)[]).filter((glyph) => typeof glyph === 'object' && glyph.originalCharCode === 0).length;
  });
  return { fonts: [...fonts.values()], missing };
}

/** The boxes of every page as they stand in the file, in points. */
function boxesIn(pdf: Buffer, box: string): number[][] {
  const found = pdf.toString('latin1').matchAll(new RegExp(`/${box} \\[([^\\]]+)\\]`, 'g'));
  return [...found].map(([, numbers]) => numbers!.trim().split(/\s+/).map((each) => Math.round(((Number(each) * 25.4) / 72) * 100) / 100));
}

/** Reads a PDF with a reader, and its codes with another, that have nothing to do with what made them. */
export async function readPaper(pdf: Buffer, pages?: number): Promise<ReadPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true }).promise;
  const factory = document.canvasFactory as Factory;
  const [media, trim, bleed] = ['MediaBox', 'TrimBox', 'BleedBox'].map((box) => boxesIn(pdf, box)) as [number[][], number[][], number[][]];
  const read: ReadPage[] = [];
  for (let number = 1; number <= (pages ?? document.numPages); number++) {
    const page = await document.getPage(number);
    const codes = await readCodes(page, factory);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    read.push({ media: media[number - 1]!, trim: trim[number - 1]!, bleed: bleed[number - 1]!, text, codes, ...(await readFonts(page)) });
  }
  await document.destroy();
  return read;
}
