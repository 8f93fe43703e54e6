import type { Stage } from './stage';

/** Over a sheet whose address means this machine only: nobody shall hang that on a wall. */
export function watermark(stage: Stage, text: string): void {
  const size = stage.width * 0.16;
  const width = stage.typeface.width(text, 'loud', size);
  for (const part of [0.22, 0.52, 0.82]) {
    stage.marks.push({ kind: 'text', x: (stage.width - width) / 2, y: stage.height * part, width, size, cut: 'loud', ink: 'tomato', text, turn: -30, faint: 0.2 });
  }
}
