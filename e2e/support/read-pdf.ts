import { createCanvas } from '@napi-rs/canvas';
import { scanImageData } from '@undecaf/zbar-wasm';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPage = { /** Millimetres. */ width: number; height: number; codes: { text: string; /** Side in millimetres. */ side: number }[]; text: string };

const millimetresPerPoint = 25.4 / 72;

/** Reads a PDF as a stranger would: pdf.js draws each page, ZBar reads what is drawn. `dpi` of the drawing. */
export async function readPdf(bytes: Uint8Array, dpi = 110): Promise<ReadPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const symbols = await scanImageData({ data, width, height, colorSpace: 'srgb' } as ImageData);
    const { items } = await page.getTextContent();
    pages.push({
      width: (viewport.width / dpi) * 25.4,
      height: (viewport.height / dpi) * 25.4,
      codes: symbols.map((symbol) => ({ text: symbol.decode(), side: sideOf(symbol.points, dpi) })),
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    });
  }
  await document.destroy();
  return pages;
}

function sideOf(points: readonly { x: number; y: number }[], dpi: number): number {
  const xs = points.map(({ x }) => x);
  return ((Math.max(...xs) - Math.min(...xs)) / dpi) * 72 * millimetresPerPoint;
}
