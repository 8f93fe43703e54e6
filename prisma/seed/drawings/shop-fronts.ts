import { potstickers } from './food';
import { base, box, line, oval, path, put, scatter, type Svg } from './strokes';

/** A paper bag with groceries standing out of it. */
const bag: Svg =
  put(base('baguette-bread'), 22, 9, 17, -20) + put(base('leafy-green'), 11, 9.5, 13) +
    put(base('tangerine'), 17, 11, 11) +
  path('#d3883e', 'M5 13h22l-1.5 15.5A1.7 1.7 0 0 1 23.8 30H8.2a1.7 1.7 0 0 1-1.7-1.5z') +
    path('#a56953', 'M21 13h6l-1.5 15.5a1.7 1.7 0 0 1-1.7 1.5H19.5z') + box('#f3ad61', 8, 18.5, 9, 6, 1);

const pan: Svg =
  box('#636363', 24, 17.5, 8, 3.5, 1.7) + oval('#636363', 14.5, 20.5, 13.5, 8.5) +
    oval('#998ea4', 14.5, 19, 13.5, 8.5) + oval('#7d7389', 14.5, 19, 11, 6.3) +
  `<g transform="translate(-1.5 -1.5) scale(.97)">${potstickers('')}</g>` +
    line('#d3d3d3', 1.4, 'M10 8.5c-1.5-2 1.5-3 0-5.5M18 8.5c-1.5-2 1.5-3 0-5.5');

/** A counter under its awning, of a shop that has not said yet what it sells. */
const counter: Svg =
  box('#d3883e', 4, 12, 24, 18, 1.5) + box('#f3d9b1', 7, 16, 18, 7, 1) + box('#a56953', 4, 23, 24, 7, 1.5) +
  path('#e19747', 'M3 4h26l1.5 8h-29z') + path('#fff3e0', 'M8.2 4h5.2l-.8 8H6zM18.6 4h5.2l2.2 8h-6.6z') +
    scatter(path('#c97a2f', 'M-2.9 0h5.8a2.9 2.6 0 0 1-5.8 0z'), [[4.4, 12], [10.2, 12], [16, 12], [21.8, 12], [27.6, 12]]) +
  oval('#f8b73c', 12, 21.5, 2) + oval('#c54a2c', 17, 21.5, 2) + oval('#6fa84f', 21.5, 21.7, 1.7);

/** What each shop is known by on a floor's page. */
export const shopFronts: Record<string, Svg> = {
  'shop-xiaopu': bag,
  'shop-gaijiaofan': base('curry-rice'),
  'shop-guotie': pan,
  'shop-shuijiao': base('dumpling'),
  'shop-malatang': base('pot-of-food'),
  'shop-yimian': base('spaghetti'),
  'shop-guozhi': base('tropical-drink'),
  'shop-new': counter,
};
