import PDFDocument from 'pdfkit';
import { inks } from './inks';
import { type DrawingStep, drawingSide } from './drawing';
import { bleed, type Mark, type Side } from './marks';
import type { Pictures } from './pictures';
import type { Typeface } from './typeface';

/** Points in a millimetre. */
const point = 72 / 25.4;

/** What the file says of itself; `made` keeps the bytes the same for the same paper. */
export type PaperFacts = { title: string; made: Date };

type Pen = { doc: PDFKit.PDFDocument; typeface: Typeface; pictures: Pictures };

const colour = (ink: keyof typeof inks): PDFKit.Mixins.ColorValue => [...inks[ink].press] as unknown as PDFKit.Mixins.ColorValue;

function drawText({ doc, typeface }: Pen, mark: Extract<Mark, { kind: 'text' }>): void {
  doc.save();
  if (mark.turn) doc.rotate(mark.turn, { origin: [mark.x + mark.width / 2, mark.y] });
  doc.fillColor(colour(mark.ink), mark.faint ?? 1).fontSize(mark.size);
  let { x } = mark;
  for (const { face, text } of typeface.runs(mark.text, mark.cut)) {
    doc.font(face.name).text(text, x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
    x += (face.font.layout(text).advanceWidth / face.font.unitsPerEm) * mark.size;
  }
  doc.restore();
}

function drawShape({ doc }: Pen, { path, fill, stroke }: Extract<Mark, { kind: 'shape' }>): void {
  doc.save();
  if (fill) doc.path(path).fillColor(colour(fill), 1).fill();
  if (stroke) {
    if (stroke.dash) doc.dash(stroke.dash, { space: stroke.dash });
    doc.path(path).lineWidth(stroke.width).strokeColor(colour(stroke.ink), 1).stroke();
  }
  doc.restore();
}

function drawStep(doc: PDFKit.PDFDocument, step: DrawingStep): void {
  if (step.step === 'save') doc.save();
  else if (step.step === 'restore') doc.restore();
  else if (step.step === 'transform') doc.transform(...step.matrix);
  else if (step.step === 'clip') doc.path(step.path).clip();
  else {
    if (step.fill) doc.path(step.path).fill(step.fill, step.evenOdd ? 'even-odd' : 'non-zero');
    if (!step.stroke) return;
    const { colour: of, width, cap, join } = step.stroke;
    doc.path(step.path).lineWidth(width).lineCap(cap).lineJoin(join === 'round' ? 'round' : 'miter').stroke(of);
  }
}

function drawPicture({ doc, pictures }: Pen, { x, y, side, path }: Extract<Mark, { kind: 'picture' }>): void {
  const picture = pictures.get(path);
  if (!picture) return;
  doc.save();
  if (picture.kind === 'photo') {
    doc.roundedRect(x, y, side, side, side / 12).clip().image(picture.jpeg, x, y, { width: side, height: side });
  } else {
    doc.translate(x, y).scale(side / drawingSide);
    for (const step of picture.drawing.steps) drawStep(doc, step);
  }
  doc.restore();
}

function drawMarks(pen: Pen, marks: readonly Mark[]): void {
  for (const mark of marks) {
    if (mark.kind === 'text') drawText(pen, mark);
    else if (mark.kind === 'shape') drawShape(pen, mark);
    else if (mark.kind === 'picture') drawPicture(pen, mark);
    else {
      pen.doc.save().translate(mark.x, mark.y).rotate(mark.turn);
      drawMarks(pen, mark.marks);
      pen.doc.restore();
    }
  }
}

/** A page with its boxes: what is printed reaches `bleed` beyond where the sheet is cut. */
function addSide(pen: Pen, { width, height, marks }: Side): void {
  const { doc } = pen;
  const [w, h, b] = [width * point, height * point, bleed * point];
  doc.addPage({ size: [w + 2 * b, h + 2 * b], margin: 0 });
  // The library's types do not know that a page's dictionary takes more entries; a press reads these two.
  Object.assign(doc.page.dictionary.data, { TrimBox: [b, b, b + w, b + h], BleedBox: [0, 0, w + 2 * b, h + 2 * b] });
  doc.save().scale(point).translate(bleed, bleed);
  drawMarks(pen, marks);
  doc.restore();
}

/** Other requests get their turn between two pages. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Print-ready pages, one per side, with everything they need embedded. The same paper makes the same bytes. Sides that a
 * generator composes are composed one at a time, as their pages are made.
 */
export async function toPdf(sides: Iterable<Side>, typeface: Typeface, pictures: Pictures, { title, made }: PaperFacts): Promise<Buffer> {
  const doc = new PDFDocument({ autoFirstPage: false, info: { Title: title, Creator: 'Upstairs', Producer: 'Upstairs', CreationDate: made, ModDate: made }, lang: 'zh-CN' });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  for (const { name, bytes } of typeface.faces) doc.registerFont(name, bytes);
  for (const side of sides) {
    addSide({ doc, typeface, pictures }, side);
    await breathe();
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}
