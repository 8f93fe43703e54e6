import { carrotOrange, chilli, leaf, scallion, shiitake, shreds, woodEar, yolk } from './food';
import { base, box, dots, line, oval, path, pieces, put, scatter, type Svg } from './strokes';
import { bowl, clay, type Glaze, green, ink, plate, red, steel, white } from './vessels';

const greenChunk = path('#44911b', 'M-4-2.5h8l-1 5h-6z') + path('#c3ef3c', 'M-2.8-1.2h5.6l-.6 2.8h-4.4z');
const greenCoin = oval('#44911b', 0, 0, 4.3, 3.3) + oval('#c3ef3c', 0, -0.2, 3.4, 2.5) +
  dots('#86d72f', 0.5, [[-1, -0.5], [1, -0.5], [0, 0.8]]);
const ear = path(woodEar,
  'M-5 0c-.5-3 2-4.5 4-3.5C1-5.5 4.5-4 4.5-1c1.5 2-.5 4.5-3 4C0 4.5-2 4-2.5 2.8-4.5 3-5.5 1.5-5 0') +
    line('#8c7a7a', 0.7, 'M-2.5-1q2-1.5 3.5.5t2.5.5');
const garlicBits = (spots: readonly (readonly [number, number])[]): Svg => pieces('#fff5de', 1.6, 1.2, spots,
  0.5);

const cold: Record<string, Svg> = {
  'smashed-cucumber': bowl(steel, '#d3f093',
    scatter(greenChunk, [[10, 12.5, -18], [20.5, 11, 15], [15, 16.5, 5], [23.5, 16, -25]]) +
      garlicBits([[14, 12], [18.5, 14.5], [11, 17.5], [22, 13]]) + shreds(chilli, [[17, 10, -15]])),
  'wood-ear-salad': bowl(white, '#d8c097',
    scatter(ear, [[10.5, 13.5, -10], [20.5, 12, 25], [15.5, 17, 0], [23.5, 17, -30]]) +
      pieces(chilli, 3, 1.5, [[15, 12, 30], [19.5, 16.5, -40], [11, 17.8, 10]], 0.7) +
      pieces(leaf, 3, 1.2, [[24, 13, 60], [13.5, 15.5, -30]], 0.6)),
  'cucumber-garlic': plate(scatter(greenCoin,
    [[9, 19, -10], [15.5, 17, 5], [22, 18.5, 12], [12, 23.5, 0], [19, 23.5, 8]]) +
      oval('#fff5de', 16, 19.5, 3, 1.8) + garlicBits([[12, 18], [20, 20.5], [14.5, 22.5], [21, 16.5]]) +
      dots(chilli, 0.7, [[17.5, 18.5], [14, 20], [18.5, 21.5]])),
  'tofu-skin-salad': bowl(green, '#fff5de',
    line('#f4d79a', 2.8, 'M6 14.5q3-4 6-1t6-1.5 6 1.5M8 18q4-3 7-.5t8-1') +
      line('#d8b36a', 0.7, 'M7 14.5q2.5-3 5-.7t6-1.5 5 1') +
      shreds(carrotOrange, [[13, 11, 20], [21.5, 15, -30]]) +
      shreds('#86d72f', [[18, 16.5, 25], [10.5, 17, -15], [22, 11, 60]])),
  'side-salad': base('green-salad'),
  'garlic-bread':
    scatter(path('#d3883e', 'M-7 0C-7-4-4-6 0-6s7 2 7 6c0 3.5-3 5.5-7 5.5S-7 3.5-7 0') +
      path('#ffdea7', 'M-5.5 0C-5.5-3-3-4.7 0-4.7S5.5-3 5.5 0 3 4.2 0 4.2-5.5 3-5.5 0') +
        dots('#44911b', 0.75, [[-2.5, -1.5], [1, -2.5], [3, 0.5], [-0.8, 1.2], [-3, 1.8], [1.5, 2.5]]) +
        dots(yolk, 0.9, [[0, -0.5], [2.5, -1.7], [-1.8, 2.9]]),
        [[11, 10.5, -20], [22, 12, 15], [10.5, 21, 10], [21.5, 22.5, -12]]),
  tiramisu:
    path('#aeddff', 'M5.5 9h21l-2 19.5a1.7 1.7 0 0 1-1.7 1.5H9.2a1.7 1.7 0 0 1-1.7-1.5z') +
      path('#a56953', 'M7.6 25h16.8l-.4 3.5c0 .5-.5 1-1 1H9c-.5 0-1-.5-1-1z') +
        path('#ffe3a6', 'M7.2 20.5h17.6l-.4 4.5H7.6z') + path('#a56953', 'M6.9 17.5h18.2l-.3 3H7.2z') +
        path('#ffe3a6', 'M6.4 12.5h19.2l-.5 5H6.9z') +
        path('#6d4534', 'M5.5 12.5C5.5 9 10 7.5 16 7.5s10.5 1.5 10.5 5q-2.5 1.5-5.2 0t-5.3 0-5.3 0-5.2 0') +
        dots('#a56953', 0.7, [[11, 10.5], [15, 9.5], [20, 10.5], [17.5, 11.5]]) +
        box('#fff', 22, 14.5, 1.2, 9, 0.6),
  'sauce-jar': base('jar', { '#aeddff': '#f8312f', '#9b9b9b': '#fff5de' }) +
    path('#d9f0ff', 'M5 8.7C5 7.2 6.3 6 7.9 6h16.2C25.7 6 27 7.2 27 8.7V10H5z') +
      dots('#990838', 1.3, [[8, 24.5], [12, 26.5], [18, 24], [20, 27], [8.5, 12]]) +
      put(base('tomato'), 16, 17.3, 7.5),
};

/** The red or clear broth of a bowl with its things standing in it. */
const malatang = (glaze: Glaze, broth: string, things: Svg): Svg => bowl(glaze, broth, things);

const greensLeaf = path('#008463', 'M-4.5 2C-5-2.5-1.5-5 1.5-5.5 4.5-3 5 1 2.5 3.5 0 5-3 4.5-4.5 2') +
  line('#c3ef3c', 1, 'M-2 3L2-3.5');
const fishBall = oval('#e6e6e6', 0, 0, 3) + oval('#fff', -0.7, -0.8, 1.9);
const ham = box('#ff8687', -3.5, -2.3, 7, 4.6, 0.8) + box('#fbb8ab', -2.8, -1.7, 5.6, 1.3, 0.6);
const lotus = oval('#f4e3c3', 0, 0, 4) +
  dots('#a56953', 0.7, [[-1.8, -0.8], [0, -2], [1.8, -0.8], [1.2, 1.5], [-1.2, 1.5]]);
const beefRoll = path('#ca5a5a', 'M-4-2.5h8q1.5 2.5 0 5h-8q-1.5-2.5 0-5') +
  line('#fbd5cc', 0.9, 'M-3.5-1h7M-3.5.8h7');
const crabStick = box('#fff', -4, -1.5, 8, 3, 1) + box('#f8312f', -4, -1.5, 8, 1.3, 0.6);
const tofuPuff = box('#ffb02e', -3, -2.5, 6, 5, 1.2) + box('#ffce7c', -2.3, -1.9, 4.6, 1.8, 0.8);
const cornPiece = oval('#fcd53f', 0, 0, 3.2, 2.8) + oval('#fff478', 0, 0, 1.3, 1.1) +
  dots(yolk, 0.4, [[-2, -1], [2, -1], [-2, 1], [2, 1], [0, -2], [0, 2]]);
const enoki = line('#fff5de', 0.9, 'M-3 3L-3.5-3.5M-1 3L-1-4.5M1 3l.8-7.3M3 3l.8-6') +
  dots('#fff', 1.1, [[-3.5, -3.8], [-1, -4.8], [1.8, -4.5], [3.8, -3.3]]);
const chickenSlice = path('#fff5de', 'M-4 0C-4-2-2-2.5 0-2.5s4.5.5 4.5 2.5S2 2.5-.5 2.5-4 2-4 0') +
  line('#d8c097', 0.7, 'M-2-.8q2-.8 4 0M-2 .8q2-.8 4.5 0');

const hotRed = '#d8352a';

const bowls: Record<string, Svg> = {
  'malatang-mixed': malatang(ink, hotRed, scatter(greensLeaf, [[22, 11, 15]]) +
    scatter(lotus, [[9.5, 12.5]]) + scatter(ham, [[15.5, 12.5, -15]]) + scatter(tofuPuff, [[22, 16, 10]]) +
      scatter(fishBall, [[12.5, 17], [17.5, 17.3]])),
  'malatang-greens': malatang(green, '#f0a35a', scatter(greensLeaf, [[10, 12, -30], [22.5, 12.5, 30]]) +
    scatter(lotus, [[16, 11.5]]) + put(shiitake, 12, 16.5, 7.5) + scatter(tofuPuff, [[18.5, 17, -10]]) +
      put(base('broccoli'), 23.5, 16.5, 6.5)),
  'malatang-classic': malatang(red, hotRed, scatter(ham, [[11, 12, -20], [14, 14.5, -10]]) +
    scatter(greensLeaf, [[21.5, 11.5, 25]]) + line('#f4e3c3', 2, 'M13 18.5q3-3 6-1t6-1.5') +
      scatter(fishBall, [[9.5, 16.5], [20.5, 16]])),
  'malatang-beef': malatang(clay, hotRed,
    scatter(beefRoll, [[10.5, 12.5, -20], [18.5, 11.5, 15], [14.5, 16.5, 0]]) +
      scatter(enoki, [[23.5, 14.5, 20]]) + shreds(leaf, [[19.5, 17, -10]])),
  'malatang-seafood': malatang(['#00a6ed', '#0074ba'], hotRed, put(base('shrimp'), 11, 12, 12, -10) +
    scatter(crabStick, [[20.5, 11.5, -20], [21.5, 15, 10]]) + scatter(fishBall, [[12, 17.3], [17.5, 17]]) +
      scallion([[16, 13.5], [24, 17]])),
  'malatang-light': malatang(white, '#f4e3a0', put(base('broccoli'), 10, 12.5, 10) +
    scatter(chickenSlice, [[17, 13, -10], [19, 17, 8]]) + scatter(cornPiece, [[23, 12.5], [12.5, 17]])),
};

const speckled = (x: number, y: number, turn: number): Svg =>
  scatter(oval('#f4e3c3', 0, 0, 5.5, 4.3) +
    dots('#8c5543', 0.8, [[-2.5, -1], [0.5, -2.3], [2.8, 0.3], [-0.8, 1], [1.3, 2.4], [-3, 1.8]]),
      [[x, y, turn]]);

const extras: Record<string, Svg> = {
  'fish-balls': line('#d3883e', 1.6, 'M4 28L28 4') +
    [[9.5, 22.5], [16, 16], [22.5, 9.5]].map(([x, y]) => oval('#cdc4d6', x!, y!, 5.2) +
      oval('#f4f4f4', x! - 0.6, y! - 0.7, 4.2)).join(''),
  'quail-eggs': plate(speckled(10, 17, -20) + speckled(21.5, 16, 25) + speckled(16, 22, 5),
    ['#83cbff', '#00a6ed']),
  'fried-dough': `<g transform="rotate(-35 16 16)">` + box('#d3883e', 2, 8, 28, 7.5, 3.7) +
    box('#d3883e', 2, 16, 28, 7.5, 3.7) + line('#f3ad61', 1.6, 'M5 10.5h22M5 18.5h22') +
      line('#a56953', 0.9, 'M8 13.5l2-2M14 13.5l2-2M20 13.5l2-2M11 21.5l2-2M17 21.5l2-2M23 21.5l2-2') +
      '</g>',
  'wide-glass-noodles': plate(line('#f4e3c3', 3.2, 'M7 19q3.5-4 7-.5t7-1 5 1.5M8 23.5q4-3.5 7.5-.5t8.5-1') +
    line('#c9b184', 0.8, 'M7 19q3.5-3.3 7 0t7-1 5 1.5M8 23.5q4-2.8 7.5 0t8.5-1'), steel),
  'soy-milk-cold':
    box('#0074ba', 12.5, 1.5, 7, 3, 1) +
      path('#ffe9c2',
        'M13 4.5h6v4c0 2 3 3.5 3 7v13a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-13c0-3.5 3-5 3-7z') +
        path('#e0c48a', 'M19 8.5c0 2 3 3.5 3 7v13a1.5 1.5 0 0 1-1.5 1.5H18z') +
        box('#0074ba', 10, 17, 12, 8) +
        scatter(oval('#ffdea7', 0, 0, 1.8, 2.6), [[14, 21, -20], [18, 21, 20]]),
};

/** Cold dishes, malatang and what goes with them. */
export const smallDishes: Record<string, Svg> = { ...cold, ...bowls, ...extras };
