import { box, line, type Svg } from './strokes';

/** A bag nobody has drawn anything on: for goods without a picture, readable on light and dark tiles. */
export const noPicture: Record<string, Svg> = {
  none:
    line('#988d7d', 1.6, 'M8.5 11h15l1.6 15.2a1.6 1.6 0 0 1-1.6 1.8H8.5a1.6 1.6 0 0 1-1.6-1.8z') +
    line('#988d7d', 1.6, 'M12 14V9a4 4 0 0 1 8 0v5') + box('#988d7d', 12, 20, 8, 1.8, 0.9),
};
