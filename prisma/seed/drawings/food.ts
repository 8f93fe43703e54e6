import { base, box, dots, line, oval, path, pieces, scatter, type Spot, type Svg } from './strokes';

/** Cooked things that several dishes share, in the colours of the set. */
export const leaf = '#00d26a';
export const darkLeaf = '#008463';
export const carrotOrange = '#ff822d';
export const chilli = '#f8312f';
export const meat = '#8c5543';
export const darkMeat = '#6d4534';
export const goldenMeat = '#e19747';
export const woodEar = '#433b3b';
export const tofu = '#fff5de';
export const yolk = '#ffb02e';
export const noodle = '#fcd53f';

/** A mound of rice at the left of a bowl. */
export const rice: Svg =
  path('#fff', 'M3.5 15.5C3.5 9.5 7 6.5 11.5 6.5s8 3 8 9c-3 2.5-13 2.5-16 0') +
  pieces('#d3d3d3', 1.9, 0.7, [[7, 12, 30], [10, 9, -30], [12.5, 12.5, 20], [8.5, 15, -20], [14, 9.5, 50]],
    0.35);

/** A heap beside the rice, which it overlaps. */
export const heap = (sauce: string, on: Svg): Svg =>
  path(sauce, 'M10.5 18.5C9.5 12 14 8 20 8c5.5 0 8.3 3.5 8.3 7.2 0 4.5-6 6.3-11.8 5.6-3-.3-5.5-1-6-2.3') + on;

export const shreds = (fill: string, spots: readonly Spot[]): Svg => pieces(fill, 6.5, 1.8, spots);
export const cubes = (fill: string, spots: readonly Spot[], size = 3.6): Svg => pieces(fill, size, size,
  spots);

/** A boiled egg cut in half. */
export const halfEgg = (x: number, y: number, size: number, skin = '#fff', turn = 0): Svg =>
  scatter(oval(skin, 0, 0, size, size * 0.78) + oval('#ffce7c', 0, 0, size * 0.55, size * 0.48) +
    oval(yolk, 0, 0, size * 0.4, size * 0.35), [[x, y, turn]]);

const friedEggShape: Svg =
  path('#f4f4f4',
    'M16 5c4 0 5 2.5 8 3.5s5.5 4 5 8-3.5 4.5-5 7-4.5 4.5-8.5 4-5-3-8-4S2.5 19 3 15.5s3.5-4 5-6S12 5 16 5') +
  oval(yolk, 16, 16, 6) + oval('#fcd53f', 14.5, 14.5, 2.5);
export const friedEgg: Svg = path('#e19747',
  'M16 5.8c4 0 5.5 2.5 8.5 3.5s5.8 4 5.3 8-3.8 4.8-5.3 7.3-4.8 4.7-8.8 4.2-5.2-3-8.2-4-5.8-5-5.3-8.5 3.7-4.5 5.2-6.5S12 5.8 16 5.8') +
    friedEggShape;

/** A potsticker around 0,0: pale above, fried gold below. */
const potsticker: Svg =
  path('#ffdea7', 'M-7 2C-7-2.8-3.5-5 0-5s7 2.2 7 7c0 1.6-1 2.4-2.4 2.4h-9.2C-6 4.4-7 3.6-7 2') +
  path('#d3883e', 'M-7 2C-4 3.6 4 3.6 7 2c0 1.6-1 2.4-2.4 2.4h-9.2C-6 4.4-7 3.6-7 2') +
  line('#f3ad61', 0.9, 'M-4-2.2l.8 1.7M-1.4-3.5l.3 1.9M1.4-3.5l-.3 1.9M4-2.2l-.8 1.7');

/** Three potstickers on a plate with room for a sign of what is in them. */
export const potstickers = (sign: Svg): Svg => scatter(potsticker,
  [[9, 16.5, -8], [22.5, 18, 6], [13, 23, -2]]) + sign;

/** A boiled dumpling around 0,0: a pale belly under a crimped edge. */
const dumpling: Svg =
  path('#d8c097',
    'M-6.8 1C-7.2-1-6-2-5.2-2.6c0-1.2 1-1.8 1.8-1.6.4-1 1.8-1.4 2.4-.8.5-.7 1.5-.7 2 0 .7-.6 2-.2 2.4.8.9-.2 1.8.5 1.8 1.6C6-2 7.2-1 6.8 1 6.3 3.9 3.5 5 0 5s-6.3-1.1-6.8-4') +
  path('#fff5de', 'M-6.3.6C-5.5-2.2-3-3.6 0-3.6s5.5 1.4 6.3 4.2C6 3.3 3.3 4.3 0 4.3S-6 3.3-6.3.6') +
  line('#d8c097', 0.8, 'M-3.8-2.3l.7 1.5M-1.3-3.2l.3 1.7M1.3-3.2l-.3 1.7M3.8-2.3l-.7 1.5');

/** Boiled dumplings. */
export const dumplings = (spots: readonly Spot[]): Svg => scatter(dumpling, spots);

/** A wonton around 0,0. */
export const wontons = (spots: readonly Spot[]): Svg =>
  scatter(path('#fff5de',
    'M-4 3.5C-4.5.5-6-1-6.5-3c2 0 3 .5 4 1.5L0-4.5l2.5 3C3.5-2.5 4.5-3 6.5-3 6-1 4.5.5 4 3.5 2 4.8-2 4.8-4 3.5') +
      oval('#fbb8ab', 0, 1.3, 2.6, 2), spots);

/** A nest of pasta on a plate. */
export const nest = (light = noodle, dark = yolk): Svg =>
  oval(light, 16, 18, 10.5, 6.8) +
  line(dark, 1.1,
    'M7 19c1-4.5 5-6.5 9-6.5s8 2 9 6.5M9.5 20.5c1-3.5 3.5-5 6.5-5s5.5 1.5 6.5 5M7.5 21.5c3 2.5 14 2.5 17 0M12 21.5c1-2 2-3 4-3s3 1 4 3');

export const shrimp = base('shrimp');
export const peeledPrawn: Svg =
  line('#ff822d', 5, 'M8 9c6-3 15 0 15.5 7S17 26 12 25') +
    line('#fbb8ab', 1.6, 'M9.5 9.5c5.5-2 12.5.5 12.8 6.5S17 24.5 12.5 24') +
      path('#f8312f', 'M13 25l-5-2.5.5 5.5z');

/** Thin green rings of spring onion. */
export const scallion = (spots: readonly Spot[]): Svg => dots(leaf, 1.1, spots) +
  dots('#c3ef3c', 0.45, spots);

/** Chive blades as a sign. */
export const chives: Svg = line('#008463', 2.6, 'M10 29C11 20 9 12 5 5') +
  line('#44911b', 2.6, 'M15 29C15.5 18 15 10 16 3') + line('#86d72f', 2.6, 'M20 29C20 20 23 12 27 6') +
    box('#f8312f', 8, 22, 14.5, 3, 1);

/** A cut scallion as a sign. */
export const scallionStalk: Svg = line('#fff', 4.5, 'M6 27l7-8') + line('#c3ef3c', 4.5, 'M13 19l5-6') +
  line('#44911b', 3.4, 'M18 13l4-9M18 13l10-6M18 13l9 0');

/** A head of Chinese cabbage as a sign. */
export const cabbage: Svg =
  path('#86d72f', 'M16 2c7 0 11 4.5 11 11 0 7-4 16-11 17C9 29 5 20 5 13 5 6.5 9 2 16 2') +
  path('#c3ef3c', 'M16 6c5 0 7.5 4 7.5 9S21 29 16 30c-5-1-7.5-10-7.5-15S11 6 16 6') +
  path('#fff', 'M14.5 12h3l1.5 13c0 3-1 4.5-3 5-2-.5-3-2-3-5z') +
    line('#fff', 1.2, 'M15 19l-4.5-6M17 19l4.5-6M15 14l-2-4M17 14l2-4');

/** A shiitake, brown with a pale stem. */
export const shiitake = base('brown-mushroom',
  { '#a74d4d': '#8c5543', '#f08e6d': '#a56953', '#ffbfb5': '#ffdea7' });
