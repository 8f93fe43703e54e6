import type { Stage } from './stage';

/** A number that looks random and is always the same for the same window. */
const scattered = (row: number, column: number): number => ((row * 73_856_093) ^ (column * 19_349_663) ^ ((row + 3) * (column + 7) * 83_492_791)) >>> 0;

type Part = { from: number; to: number; columns: number; rows: number };

/** The tower at dusk across the whole width of a sheet, bleed included: a window in ten is lit. */
export function facade(stage: Stage, { from, to, columns, rows }: Part): void {
  const out = 3;
  stage.box({ x: -out, y: from, width: stage.width + 2 * out, height: to - from }, { fill: 'steel' });
  const [across, down] = [stage.width / columns, (to - from) / rows];
  for (let row = 0; row < rows; row++) {
    for (let column = -1; column <= columns; column++) {
      const chance = scattered(row, column + 1) % 20;
      const fill = chance < 2 ? 'lit' : chance === 2 ? 'litSoft' : 'steel2';
      const box = { x: column * across + across * 0.2, y: from + row * down + down * 0.22, width: across * 0.6, height: down * 0.56 };
      stage.box(box, { fill });
    }
  }
}
