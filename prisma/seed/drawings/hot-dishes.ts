import {
  carrotOrange, chilli, cubes, darkLeaf, dumplings, friedEgg, goldenMeat, halfEgg, heap, leaf, meat, rice,
  scallion, shreds, tofu, wontons, woodEar, yolk,
} from './food';
import { base, box, dots, line, oval, path, pieces, put, scatter, type Svg } from './strokes';
import { blue, bowl, clay, cup, type Glaze, green, ink, purple, red, steel, sun, white } from './vessels';

/** Rice on the left, the dish on the right. */
const riceBowl = (glaze: Glaze, sauce: string, dish: Svg): Svg =>
  bowl(glaze, '#f4f4f4', rice + heap(sauce, dish));

const bean = path('#f3ad61', 'M-2-1.5C-1-2.5 0-1.5.6-1.6 2-2.2 3-.8 2.3.5 1.6 1.8.5 1 0 1.5-1 2.5-3 1-2-1.5');
const slice = path('#fbb8ab', 'M-4-1.6h8v1.9q-4 2.2-8 0z') + path('#d3883e', 'M-4-2.3h8v1.2h-8z') +
  path('#8c5543', 'M-4 .3q4 2.2 8 0v1q-4 2.2-8 0z');

const riceBowls: Record<string, Svg> = {
  'rice-yuxiang-pork': riceBowl(red, '#ca5a2e',
    shreds('#ffb08a', [[14, 12, -25], [20, 11, 15], [24, 15, -35], [17, 17, 10]]) +
      shreds(woodEar, [[17, 13.5, 40], [22, 17.5, 5]]) +
      shreds(carrotOrange, [[21, 13.5, -10], [14.5, 15.5, 20]]) +
      shreds(leaf, [[25.5, 12.5, 60], [19, 19, -20]])),
  'rice-kungpao': riceBowl(ink, '#990838',
    cubes('#d3883e', [[14.5, 13, 15], [20, 11, -20], [24.5, 14.5, 30], [18, 17, 5]]) +
      scatter(bean, [[17, 13.5, 20], [22.5, 17.5, -30], [24, 11, 60]]) +
      shreds(chilli, [[21, 14.5, -35], [14, 17, 20]])),
  'rice-tomato-egg': riceBowl(blue, '#ff6723',
    scatter(path('#fcd53f', 'M-3.5 0C-3.5-2.5-1-3 .5-2.5S4-2 3.5.5 1 3-1 2.5-3.5 2-3.5 0'),
      [[14.5, 13.5], [21.5, 11, 40], [19.5, 17.5, -20], [25, 15.5, 90]]) +
      cubes(chilli, [[18, 13.5, 25], [24, 12, -10], [15.5, 17.5, 10]], 3.4)),
  'rice-beef-brisket': riceBowl(clay, '#6d4534',
    cubes('#8c5543', [[15, 12.5, 12], [21, 10.5, -18], [25, 15, 22], [18.5, 17, -8]], 4.6) +
      cubes('#a56953', [[15, 11.7, 12], [21, 9.7, -18], [18.5, 16.2, -8]], 2.4) +
      scatter(path(carrotOrange, 'M-2.2-1.5L2-2 2.5 1.5-1 2.2z'),
      [[18, 13], [23, 17.5, 40], [14, 16.8, 20]])),
  'rice-chicken-potato': riceBowl(sun, '#a56953',
    cubes('#ffce7c', [[15, 12.5, 20], [22, 11, -15], [19.5, 17.2, 10]], 4.3) +
      cubes(meat, [[18.5, 12.5, -25], [24.5, 15, 15], [14.8, 16.8, -10]], 3.8) +
      scallion([[21.5, 14.5], [17, 15], [24, 11.5]])),
  'rice-twice-cooked-pork': riceBowl(green, '#ca5a2e',
    scatter(slice, [[15, 12.5, -20], [21.5, 10.8, 12], [24, 15.5, -15], [17, 17, 10]]) +
      shreds(darkLeaf, [[19, 13.8, 45], [22, 17.8, -5]]) + shreds(leaf, [[25.5, 12, 65], [14, 15.5, 35]])),
  'rice-mapo-tofu': riceBowl(white, '#f8312f',
    cubes(tofu, [[14.8, 13, 10], [20.5, 11, -12], [24.5, 14.8, 20], [18.3, 16.8, -5]], 4) +
      dots('#6d4534', 0.9, [[17.5, 13.5], [22, 13.5], [21.5, 17.5], [15, 16.8]]) +
      scallion([[18.5, 10.8], [21.8, 15.2], [16.5, 15.2], [25, 12]])),
  'rice-green-pepper-beef': riceBowl(steel, '#6d4534',
    shreds('#8c5543', [[14.5, 12.5, -20], [20.5, 11, 20], [24, 15.5, -30], [17.5, 17.3, 8]]) +
      shreds('#44911b', [[17, 14, 35], [22, 13, -40], [21, 17.8, 12]]) +
      shreds('#86d72f', [[25, 12, 55], [14, 16, 10], [19.5, 9.5, -8]])),
  'rice-braised-pork': riceBowl(['#8c5543', '#6d4534'], '#8c5543',
    dots('#6d4534', 1.5, [[14, 12.5], [17, 10.8], [13.8, 16.5], [19, 18], [25, 16.5]]) +
      dots('#a56953', 1.3, [[16.5, 14], [16.8, 17.3], [20, 10.2], [23.5, 18]]) +
      halfEgg(21.5, 14, 4.8, '#e19747', -15) + shreds(leaf, [[26, 11, 60]])),
  'rice-curry-chicken': riceBowl(purple, yolk, cubes('#fcd53f', [[14.5, 13, 12], [23.5, 12, -15]], 4) +
    cubes(goldenMeat, [[19, 11.5, -20], [18, 17, 12]], 4.3) +
      scatter(path('#ff6723', 'M-2-1.5L2-2 2.4 1.5-1 2z'),
      [[24.5, 16.3, 20], [15.5, 16.5, -30], [21.5, 14.8]]) +
      dots(leaf, 0.9, [[17, 14.5], [22, 18], [26, 14]])),
};

const swirl = (colour: string): Svg => line(colour, 1.4, 'M8 15.5c2-2.5 5-2.5 7-.5s5 2 8.5-.5');

const soups: Record<string, Svg> = {
  'soup-seaweed-egg': bowl(blue, '#f4e3a0',
    path('#fcd53f', 'M7 15c2-3 5-1 6.5-2.5S18 11 19.5 13s4 0 5 2-3 2.5-5 2-3 1.5-5.5 1S6 17.5 7 15') +
      pieces('#1f4d3f', 4.5, 2.2, [[10.5, 13.8, -20], [17, 16.5, 15], [22, 13.5, -10], [13.5, 18, 8]], 0.6) +
      scallion([[19, 14.5], [14, 12.5]])),
  'millet-congee': bowl(clay, '#fcd53f', oval('#ffe27a', 15, 14.5, 9, 3.6) +
    dots(yolk, 0.8, [[9, 15], [12, 13], [15, 16.5], [18.5, 13.5], [21.5, 16], [23.5, 13.5], [12.5, 18]]) +
      dots('#ca0b4a', 1.3, [[16, 13], [19, 17]])),
  'congee-egg-pork': bowl(steel, '#fff',
    scatter(path('#433b6b', 'M-4 0C-4-2.5-2-3.5 0-3.5S4-2.5 4 0z') +
      path('#6b8f3a', 'M-2.2 0C-2.2-1.5-1-2 0-2s2.2.5 2.2 2z'), [[11.5, 15, -15], [21, 14, 14]]) +
      shreds('#fbb8ab', [[16, 17.5, 8], [14.5, 12, -25], [22, 17.8, -12]]) +
      scallion([[17, 14], [19, 11.8], [9, 17.5]])),
  'soup-hot-sour': bowl(ink, '#a5482a', cubes(tofu, [[11, 14, 10], [19, 12.5, -15], [22.5, 16.5, 20]], 3.2) +
    shreds(woodEar, [[15, 16.5, -15], [21, 14.5, 35]]) +
      line('#fcd53f', 1.3, 'M8 16.5c2-1.5 4 0 6-1.5M15 12.5c2-1.5 3 .5 5-.5M17 19c2-1 3 .3 4-.5') +
      shreds(carrotOrange, [[14, 12, 25]]) + scallion([[17.5, 15.5], [24.5, 14]])),
  'pumpkin-soup': bowl(white, '#ff822d', oval('#ffb02e', 16, 14.8, 9.5, 4) + swirl('#fff5de') +
    dots('#44911b', 1.3, [[13, 13], [14.5, 12]]) + dots('#6d4534', 0.6, [[19, 17], [21, 16], [11.5, 17.5]])),
  'dumplings-sour-soup': bowl(red, '#e8663a',
    dumplings([[10.5, 13, -12], [21.5, 12.5, 12], [15.5, 17.5, 0]]) +
      scallion([[15, 12], [24, 17], [9, 17.5]]) + dots('#f8312f', 0.9, [[22, 18], [13, 18.5], [25, 14]])),
  'wontons-chilli': bowl(['#f4f4f4', '#cdc4d6'], '#ca0b4a', oval('#f8312f', 16, 15.2, 10.5, 4.5) +
    wontons([[10.5, 14, -8], [20.5, 12.8, 10], [16.5, 17.5, 0]]) +
      dots('#fff5de', 0.5, [[13, 18], [22, 17], [24, 15], [15, 12]]) +
      scallion([[13.8, 12.5], [22.5, 16.5]])),
};

const steam = line('#d3d3d3', 1.4, 'M12 5.5c-1.5-1.5 1-2.3 0-4M19.5 5.5c-1.5-1.5 1-2.3 0-4');

/** What a kitchen ladles and pours beside its dishes. */
const aside: Record<string, Svg> = {
  'fried-egg': friedEgg,
  'steamed-rice': base('cooked-rice'),
  'soy-milk': steam + cup(['#f3ad61', '#d3883e'], '#fff', oval('#fff5de', 14.5, 20, 5, 5) +
    scatter(oval('#e19747', 0, 0, 1.7, 2.3), [[13, 19, -20], [16.3, 20.5, 30]])),
  'sour-plum-drink':
    line('#ca0b4a', 1.6, 'M17.5 8L20.5 2') +
    cup(['#990838', '#6d0528'], '#d9f0ff', pieces('#e6a1b5', 4.5, 4.5, [[12, 15, 15], [18, 14.5, -20]], 0.8) +
      oval('#533566', 14, 23.5, 2.6) + oval('#6b438b', 13.3, 22.7, 0.9)),
};

const soupCup = path('#00a6ed', 'M4 13c0 9 5 14 12 14s12-5 12-14z') + oval('#0074ba', 16, 13, 12, 5.5) + oval('#f4e3a0', 16, 13.2, 10, 4.3) +
  path('#fcd53f', 'M9 13c2-2 5-1 6.5-1.8S20 10.5 22 12.5s-2 2.5-5 2-6 .5-8-1.5') + pieces('#1f4d3f', 4, 1.8, [[13, 14.5, -15], [19, 12, 10]], 0.6) + scallion([[16, 12]]);

/** What is sold together, on its tray. */
const sets: Record<string, Svg> = {
  'set-bowl-soup': box('#a56953', 1, 21, 30, 7, 3.5) + box('#d3883e', 1, 19.5, 30, 6.5, 3.2) + put(riceBowls['rice-curry-chicken']!, 11.5, 14, 20) +
    put(soupCup, 23.5, 17.5, 15),
};

/** Bowls of rice, soup and congee, what goes with them, and what is sold together. */
export const hotDishes: Record<string, Svg> = { ...riceBowls, ...soups, ...aside, ...sets };
