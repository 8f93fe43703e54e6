import { shiitake } from './food';
import { base, line, path, put, type Svg } from './strokes';

const tomato = base('tomato');

const egg = base('egg');
const paleEgg = base('egg', { '#f3ad61': '#ffce7c' });

const eggBox: Svg =
  put(egg, 8, 11, 17) + put(paleEgg, 16, 10.5, 17) + put(egg, 24, 11, 17) +
  path('#998ea4', 'M1.5 15.5h29V19h-29z') +
  path('#b4acbc',
    'M1.5 17.5C3 15.5 4.5 15 8 18c3-3 5-3 8 0 3-3 5-3 8 0 3.5-3 5-2.5 6.5-.5L29 25c-.5 2-1.6 3-3.5 3h-3c-1.5 0-2-1-2.5-2.5-.5 1.5-1.5 2.5-3 2.5h-2c-1.5 0-2.5-1-3-2.5C11.5 27 11 28 9.5 28h-3C4.6 28 3.5 27 3 25z') +
  line('#998ea4', 1.2, 'M12 20v4.5M20 20v4.5');

const bokChoy: Svg =
  path('#008463',
    'M16 2c4 0 6 3 5.5 7 3-1.5 6.5.5 6.5 4.5 0 4-4 7.5-8 8.5h-8c-4-1-8-4.5-8-8.5 0-4 3.5-6 6.5-4.5C10 5 12 2 16 2') +
  path('#00d26a',
    'M16 4c2.5 0 4 2.5 3.5 6L18 20h-4l-1.5-10C12 6.5 13.5 4 16 4M5.5 13.5c0-3 3-4 5-2L14 21h-2c-3.5-1-6.5-4-6.5-7.5m21 0c0-3-3-4-5-2L18 21h2c3.5-1 6.5-4 6.5-7.5') +
  path('#c3ef3c',
    'M10 18c2 1 3 2.5 3.5 4h5c.5-1.5 1.5-3 3.5-4 1.5 3 2 6 1 9-1 2.3-3.5 3-7 3s-6-.7-7-3c-1-3-.5-6 1-9') +
  path('#f4f4f4', 'M13.8 21h4.4c1 3 .8 6.5-.2 9h-4c-1-2.5-1.2-6-.2-9') +
  line('#c3ef3c', 1, 'M16 8v12M9 14.5l3.5 5M23 14.5l-3.5 5');

/** Fruit, vegetables and eggs as they lie in the shop. */
export const produce: Record<string, Svg> = {
  'sugar-tangerine': base('tangerine'),
  banana: base('banana'),
  'fuji-apple': base('red-apple'),
  strawberry: base('strawberry'),
  'purple-grape': base('grapes', { '#533566': '#6b438b', '#6b438b': '#8d65c5', '#321b41': '#533566' }),
  'shine-muscat': base('grapes', { '#533566': '#c3ef3c', '#6b438b': '#d3f093', '#321b41': '#a5c93a',
    '#433b6b': '#b0d943' }),
  cherry: base('cherries'),
  blueberry: base('blueberries'),
  kiwi: base('kiwi-fruit'),
  mango: base('mango'),
  'crown-pear': base('pear', { '#c3ef3c': '#fcd53f' }),
  peach: base('peach', { '#ff822d': '#ffa08c', '#ff6723': '#ff7a7a' }),
  'watermelon-box': base('watermelon'),
  lemon: base('lemon'),
  cucumber: base('cucumber'),
  tomato,
  'cherry-tomato': put(tomato, 10.5, 10.5, 17, -14) + put(tomato, 22, 13, 16, 12) +
    put(tomato, 14.5, 22.5, 18, 4),
  'leafy-greens': bokChoy,
  broccoli: base('broccoli'),
  potato: base('potato'),
  carrot: base('carrot'),
  eggplant: base('eggplant'),
  'green-pepper': base('bell-pepper'),
  onion: base('onion'),
  shiitake: put(shiitake, 20.5, 12, 20, 14) + put(shiitake, 12, 19, 22, -10),
  garlic: base('garlic'),
  sweetcorn: base('ear-of-corn'),
  'eggs-six': eggBox,
};
