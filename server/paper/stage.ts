import { create } from 'qrcode';
import { darkRuns } from '@/domain/building/dark-runs';
import type { Ink } from './inks';
import { breakLines } from './lines';
import type { Mark, Side } from './marks';
import type { Cut, Typeface } from './typeface';

type Box = { x: number; y: number; width: number; height: number };
type Filling = { fill?: Ink; stroke?: { ink: Ink; width: number; dash?: number }; radius?: number };
type Lettering = { size: number; cut?: Cut; ink?: Ink; align?: 'left' | 'middle' | 'right' };

const near = (value: number): number => Math.round(value * 1000) / 1000;

/** A circle as a path: two half turns. */
const circlePath = (x: number, y: number, radius: number): string =>
  `M${near(x - radius)} ${near(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

function boxPath({ x, y, width, height }: Box, radius: number): string {
  const [w, h, r] = [near(width - 2 * radius), near(height - 2 * radius), radius];
  if (r === 0) return `M${near(x)} ${near(y)}h${near(width)}v${near(height)}h${-near(width)}z`;
  return `M${near(x + r)} ${near(y)}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

/** One side while it is being composed. Measures are millimetres from the corner of the trimmed sheet. */
export class Stage {
  readonly marks: Mark[] = [];

  constructor(
    readonly typeface: Typeface,
    readonly width: number,
    readonly height: number,
  ) {}

  side = (): Side => ({ width: this.width, height: this.height, marks: this.marks });

  #shape(path: string, { fill, stroke }: Filling): void {
    this.marks.push({ kind: 'shape', path, ...(fill && { fill }), ...(stroke && { stroke }) });
  }

  box(box: Box, { radius = 0, ...filling }: Filling): void {
    this.#shape(boxPath(box, radius), filling);
  }

  circle(x: number, y: number, radius: number, filling: Filling): void {
    this.#shape(circlePath(x, y, radius), filling);
  }

  picture(path: string, x: number, y: number, side: number): void {
    this.marks.push({ kind: 'picture', path, x, y, side });
  }

  /** One line from `x`, or around it, or up to it; `y` is its base line. */
  line(text: string, x: number, y: number, { size, cut = 'plain', ink = 'black', align = 'left' }: Lettering): void {
    const width = this.typeface.width(text, cut, size);
    const from = align === 'left' ? x : align === 'middle' ? x - width / 2 : x - width;
    this.marks.push({ kind: 'text', x: near(from), y: near(y), width: near(width), size, cut, ink, text });
  }

  /** One line, set smaller where it would be wider than `width`. @returns its size. */
  fitted(text: string, x: number, y: number, width: number, lettering: Lettering): number {
    const { size, cut = 'plain' } = lettering;
    const natural = this.typeface.width(text, cut, size);
    const fitting = natural > width ? near((size * width) / natural) : size;
    this.line(text, x, y, { ...lettering, size: fitting });
    return fitting;
  }

  /**
   * A text within `width`, from the base line `y` on, in as large letters up to `size` as fit into so many lines.
   * @returns where the next base line would be.
   */
  block(text: string, x: number, y: number, width: number, { lines: most, leading = 1.35, ...lettering }: Lettering & { lines: number; leading?: number }): number {
    let { size } = lettering;
    const broken = () => breakLines(text, width, (line) => this.typeface.width(line, lettering.cut ?? 'plain', size));
    while (broken().length > most) size = near(size * 0.96);
    for (const line of broken()) {
      this.fitted(line, x, y, width, { ...lettering, size });
      y += size * leading;
    }
    return y;
  }

  /** A code whose dark part is `side` wide, on its own white with the four clear modules that readers need. Level Q: a quarter may be scratched off. */
  code(text: string, x: number, y: number, side: number): void {
    const { modules } = create(text, { errorCorrectionLevel: 'Q' });
    const dot = side / modules.size;
    const clear = 4 * dot;
    this.box({ x: x - clear, y: y - clear, width: side + 2 * clear, height: side + 2 * clear }, { fill: 'white', radius: near(clear * 0.6) });
    const grid = darkRuns(modules.size, (row, column) => Boolean(modules.get(row, column)));
    const at = grid.replace(/M(\d+) (\d+)h(\d+)v1h-\d+z/g, (_, column: string, row: string, run: string) =>
      boxPath({ x: x + Number(column) * dot, y: y + Number(row) * dot, width: Number(run) * dot, height: dot }, 0));
    this.#shape(at, { fill: 'black' });
  }

  /** The floor as the lift button that everybody in the building knows, lit. */
  button(label: string, x: number, y: number, radius: number): void {
    this.circle(x, y, radius, { fill: 'steel' });
    this.circle(x, y, radius * 0.93, { fill: 'lit' });
    this.circle(x, y, radius * 0.8, { fill: 'litSoft' });
    const size = radius * (label.length > 2 ? 0.74 : 0.98);
    this.line(label, x, y + size * 0.36, { size, cut: 'loud', ink: 'litInk', align: 'middle' });
  }
}
