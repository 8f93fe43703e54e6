import { shiitake, cabbage, chives, dumplings, leaf, nest, peeledPrawn, potstickers, scallionStalk, shrimp, yolk, noodle, darkMeat, meat, darkLeaf } from './food';
import { base, box, dots, line, oval, path, pieces, put, scatter, type Svg } from './strokes';
import { plate } from './vessels';

/** What is inside, at the upper right. */
const sign = (picture: Svg, size = 12): Svg => put(picture, 24.5, 7.5, size);
const two = (left: Svg, right: Svg): Svg => put(left, 19.5, 7.5, 10.5, -8) + put(right, 26.5, 7.5, 10.5, 8);

const meatCut = base('cut-of-meat');
const corn = base('ear-of-corn');
const egg = base('egg', { '#f3ad61': '#ffce7c' });
const onion = base('onion', { '#f3ad61': '#b86aa0', '#e19747': '#8d3f78' });

const fried = (inside: Svg): Svg => plate(potstickers(inside), ['#b4acbc', '#998ea4']);
const boiled = (inside: Svg): Svg => plate(dumplings([[9.5, 17, -12], [22, 18.5, 10], [14, 23, -3]]) + inside,
  ['#83cbff', '#00a6ed']);

const potstickerPlates: Record<string, Svg> = {
  'potstickers-pork-cabbage': fried(sign(cabbage, 13)),
  'potstickers-chive-egg': fried(two(chives, egg)),
  'potstickers-beef-onion': fried(two(meatCut, onion)),
  'potstickers-shrimp': fried(sign(shrimp, 13)),
  'potstickers-corn-pork': fried(sign(corn, 13)),
};

const dumplingPlates: Record<string, Svg> = {
  'dumplings-pork-cabbage': boiled(sign(cabbage, 13)),
  'dumplings-pork-chive': boiled(sign(chives, 13)),
  'dumplings-beef-scallion': boiled(two(meatCut, scallionStalk)),
  'dumplings-three-treasures': boiled(sign(shrimp, 13)),
  'dumplings-shepherds-purse': boiled(sign(base('herb'), 13.5)),
  'dumplings-courgette-egg': boiled(two(base('cucumber'), egg)),
  'dumplings-mushroom-greens': boiled(two(shiitake, base('leafy-green'))),
};

const pastaOn = (light: string, dark: string, top: Svg): Svg => plate(nest(light, dark) + top);
const meatball = oval('#6d4534', 0, 0, 3) + oval('#8c5543', -0.6, -0.7, 1.9);
const basil = path('#008463', 'M-4 1C-3-3 1-4 4-3.5 4 0 1 3.5-4 1') + line('#00d26a', 0.7, 'M-3 .5L2.5-2');
const bacon = path('#ca0b4a', 'M-3.5-2q1.7 1.5 3.5 0t3.5 0v4q-1.7 1.5-3.5 0t-3.5 0z') +
  line('#fbb8ab', 1.1, 'M-3.3.3q1.6 1.3 3.3 0t3.3 0');
const mushroomSlice = path('#a56953', 'M-4 0C-4-3-2-4 0-4s4 1 4 4c0 1-1.5 1-2 .3H-2C-2.5 1-4 1-4 0') +
  path('#ffdea7', 'M-1.3.2h2.6v3q-1.3 1-2.6 0zM-2.8-.5C-2.6-2-1.4-2.8 0-2.8s2.6.8 2.8 2.3z');

const pasta: Record<string, Svg> = {
  'pasta-bolognese': pastaOn(noodle, yolk,
    path('#f8312f', 'M8.5 16C9 12.5 12 10 16 10s7.5 2 7.5 5.5-2.5 2-4 3.5-3.5 1-5 0-6.5 1-6-3') +
      scatter(meatball, [[13, 14.5], [18.5, 13], [17.5, 17]]) +
      dots(leaf, 0.9, [[15.5, 11.8], [21.5, 15.8], [11, 16.5]])),
  'pasta-carbonara': pastaOn('#fff0bd', '#e8c66a',
    scatter(bacon, [[10.5, 15, -20], [21.5, 15.5, 25], [18.5, 21, 5]]) + oval('#fff', 15.8, 15.8, 4.8, 3.8) +
      oval(yolk, 15.8, 15.5, 2.8, 2.3) + dots('#6d4534', 0.45, [[12, 20], [22, 19], [14, 12], [20, 12.5]])),
  'pasta-pesto': pastaOn('#86d72f', '#44911b',
    scatter(basil, [[14, 14, -15], [19, 13.5, 40], [17, 17.5, 10]]) +
      scatter(oval('#fff5de', 0, 0, 1.6, 0.9),
      [[10.5, 17, 30], [22.5, 17.5, -20], [14, 20.5, 10], [20, 21, -30]])),
  'pasta-prawn': pastaOn(noodle, yolk, put(peeledPrawn, 11.5, 15, 11, -20) +
    put(peeledPrawn, 20.5, 14, 11, 40) + put(peeledPrawn, 17, 19.5, 10.5, 150) +
      dots(leaf, 0.9, [[15.5, 13], [23, 19], [11, 20.5], [16, 16.5]])),
  'pasta-pepper-beef': pastaOn(noodle, '#d3883e',
    pieces(darkMeat, 7, 2.6, [[12, 15, -25], [19.5, 13.5, 15], [16, 18, 8], [21, 18, -30]], 1.2) +
      pieces(meat, 5, 1, [[12, 14.6, -25], [19.5, 13, 15], [16, 17.6, 8]], 0.5) +
      pieces('#44911b', 4.5, 1.5, [[15.5, 13, 60], [22.5, 15.5, -60], [12, 18.5, 30]], 0.7) +
      pieces('#f8312f', 4.5, 1.5, [[18, 16, -50], [11, 17, 80], [19, 20.5, 10]], 0.7)),
  'pasta-mushroom': pastaOn('#fff5de', '#d8c097',
    scatter(mushroomSlice, [[12, 15.5, -20], [20, 14.5, 20], [16.5, 20, 0]]) +
      dots('#44911b', 0.8, [[16, 13], [22.5, 19], [11, 20]])),
  'pasta-baked':
    path('#990838', 'M3 14h26l-2 11.5a3 3 0 0 1-3 2.5H8a3 3 0 0 1-3-2.5z') +
      box('#ca0b4a', 0.5, 14, 31, 4, 2) +
    path('#ffb02e',
      'M4 15c0-5 5-8 12-8s12 3 12 8c-1 2.5-2 .5-3 1.5s-1 3.5-2.5 3.5-1-2.5-2.5-3-2 .5-3.5.5-2-1-3.5-.5-.5 4-2.5 4-1-3.5-2.5-4S4.5 17 4 15') +
    path('#fcd53f', 'M6 13.5C7 10 11 8.5 16 8.5s9 1.5 10 5q-2 1.5-5 .5t-5 .5-5-.5-5-.5') +
      dots('#d3883e', 1.4, [[11, 11.5], [17.5, 10.5], [22.5, 13], [14, 14.8]]) +
        dots('#f8312f', 1.2, [[14, 11.5], [20.5, 11], [9, 13.8]]) +
        dots(darkLeaf, 0.8, [[16, 13], [24, 11.8]]),
};

/** Dough in all its shapes: fried, boiled and drawn out. */
export const doughDishes: Record<string, Svg> = { ...potstickerPlates, ...dumplingPlates, ...pasta };
