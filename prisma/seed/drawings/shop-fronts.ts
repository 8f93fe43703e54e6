import { potstickers } from './food';
import { base, box, line, oval, path, put, type Svg } from './strokes';

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

/** What each shop is known by on a floor's page. */
export const shopFronts: Record<string, Svg> = {
  'shop-xiaopu': bag,
  'shop-gaijiaofan': base('curry-rice'),
  'shop-guotie': pan,
  'shop-shuijiao': base('dumpling'),
  'shop-malatang': base('pot-of-food'),
  'shop-yimian': base('spaghetti'),
  'shop-guozhi': base('tropical-drink'),
};
