import type { Ink } from './inks';
import type { Cut } from './typeface';

/** One stroke of a shape's outline, in millimetres. */
type Stroke = { ink: Ink; width: number; dash?: number };

/**
 * What lies on a sheet, in millimetres from the upper left corner of the trimmed sheet, y downwards. The PDF and the
 * picture on the screen are drawn from the same marks.
 */
export type Mark =
  | { kind: 'shape'; path: string; fill?: Ink; stroke?: Stroke }
  /** `y` is the base line; `turn` in degrees around the text's middle, `faint` from 0 to 1. */
  | { kind: 'text'; x: number; y: number; width: number; size: number; cut: Cut; ink: Ink; text: string; turn?: number; faint?: number }
  /** A good's picture in a square, by its path. */
  | { kind: 'picture'; x: number; y: number; side: number; path: string }
  /** Marks of a panel whose corner lies there, upright or on their head. */
  | { kind: 'panel'; x: number; y: number; turn: 0 | 180; marks: readonly Mark[] };

/** One side of a sheet as it is cut, in millimetres. */
export type Side = { width: number; height: number; marks: readonly Mark[] };

/** What is printed beyond each edge, so that a cut that is off by a little shows no white. */
export const bleed = 3;

/** The pictures that sides name. */
export const picturesOn = (sides: readonly Side[]): string[] => {
  const paths = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => (mark.kind === 'picture' ? [mark.path] : mark.kind === 'panel' ? paths(mark.marks) : []));
  return [...new Set(sides.flatMap(({ marks }) => paths(marks)))];
};
