import { box, line, oval, path, put, type Svg, within } from './strokes';

/** A colour and its shade. */
export type Glaze = readonly [light: string, dark: string];

export const red: Glaze = ['#f8312f', '#ca0b4a'];
export const blue: Glaze = ['#00a6ed', '#0074ba'];
export const steel: Glaze = ['#b4acbc', '#998ea4'];
export const white: Glaze = ['#e6e6e6', '#bebebe'];
export const clay: Glaze = ['#a56953', '#6d4534'];
export const green: Glaze = ['#00d26a', '#008463'];
export const purple: Glaze = ['#8d65c5', '#6b438b'];
export const ink: Glaze = ['#433b6b', '#321b41'];
export const sun: Glaze = ['#fcd53f', '#ffb02e'];

/** A bowl seen from half above; what is in it may stand above the rim, but never hangs over its front. */
export const bowl = ([light, dark]: Glaze, filling: string, inside: Svg): Svg =>
  path(dark, 'M10.5 27h11v2.2c0 .7-.5 1.2-1.2 1.2h-8.6c-.7 0-1.2-.5-1.2-1.2z') +
  path(light, 'M2 15c0 8.2 5.2 14 14 14s14-5.8 14-14z') +
  oval(dark, 16, 15, 14, 7.2) +
  oval(filling, 16, 15.2, 12.2, 5.8) +
  within('in', 'M2 0h28v15.2h-1.8a12.2 5.8 0 0 1-24.4 0H2z', inside);

/** A flat plate seen from half above. */
export const plate = (inside: Svg, [light, dark]: Glaze = ['#f4f4f4', '#cdc4d6']): Svg =>
  oval('#9b9b9b', 16, 21.6, 14.5, 8) + oval(light, 16, 20.6, 14.5, 8) + oval(dark, 16, 20.6, 11, 5.6) +
    inside;

/** A tub of instant noodles with its lid half open, and what is in it on the label. */
export const tub = ([light, dark]: Glaze, emblem: Svg, noodle = '#fcd53f'): Svg =>
  path(light, 'M6 9h20l-2.3 19.2A2 2 0 0 1 21.7 30H10.3a2 2 0 0 1-2-1.8z') +
  path(dark, 'M21 9h5l-2.3 19.2a2 2 0 0 1-2 1.8H18.5z') +
  oval('#f4f4f4', 16, 9, 11, 3.6) +
  oval('#d3883e', 16, 9, 9.4, 2.5) +
  line(noodle, 1.1, 'M8.5 9.4q1.5-1.6 3 0t3 0t3 0t3 0t3 0') +
  path('#e6e6e6', 'M5.2 8.2C6.5 4 11 1.6 16.5 2c4 .3 7.2 2 9.3 4.6C19 4.6 11 5.2 5.2 8.2') +
  oval('#fff', 16, 19.8, 6.6) +
  put(emblem, 16, 19.8, 10.5);

/** A pillow bag with crimped ends. */
export const packet = ([light, dark]: Glaze, front: Svg): Svg =>
  path(light, 'M6 4.5l1-2.2 2 1.7 2-1.7 2 1.7 2-1.7 1 1 1-1 2 1.7 2-1.7 2 1.7 2-1.7 1 2.2-.8 5.5v12l.8 5.5-1 2.2-2-1.7-2 1.7-2-1.7-2 1.7-1-1-1 1-2-1.7-2 1.7-2-1.7-2 1.7-1-2.2.8-5.5V10z') +
  path(dark, 'M6 4.5h20l-.3 2.2H6.3zM6.3 25.3h19.4l.3 2.2H6z') +
  front;

/** What a packet shows: the goods on a pale disc. */
export const window = (picture: Svg, size = 12, glass = '#fff'): Svg => oval(glass, 16, 16, 7.6) +
  put(picture, 16, 16, size);

/** A drink's can. */
export const can = ([light, dark]: Glaze, front: Svg): Svg =>
  path('#9b9b9b', 'M10.5 2h11l2 3.5h-15zM8.5 27h15l-1.5 3h-12z') +
  oval('#d3d3d3', 16, 2.8, 5.5, 1) +
  path(light, 'M8.5 5.5h15c.6.5 1 1.2 1 2v17.5c0 .8-.4 1.5-1 2h-15c-.6-.5-1-1.2-1-2V7.5c0-.8.4-1.5 1-2') +
  within('in', 'M8.5 5.5h15c.6.5 1 1.2 1 2v17.5c0 .8-.4 1.5-1 2h-15c-.6-.5-1-1.2-1-2V7.5c0-.8.4-1.5 1-2',
    front) +
  path(dark, 'M21 5.5h2.5c.6.5 1 1.2 1 2v17.5c0 .8-.4 1.5-1 2H21z');

type Bottle = { drink: string; cap: string; label: string; emblem?: Svg; glass?: string };

/** A tall bottle with a label. */
export const bottle = ({ drink, cap, label, emblem = '', glass = '#aeddff' }: Bottle): Svg =>
  box(cap, 13, 1.5, 6, 3.7, 1) +
  path(glass, 'M13.5 5h5v2.5c0 1.5 4 3 4 6.5v14a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2V14c0-3.5 4-5 4-6.5z') +
  path(drink, 'M12.3 10.5h7.4c1 1 1.8 2 1.8 3.5v14a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V14c0-1.5.8-2.5 1.8-3.5') +
  box(label, 9.5, 15, 13, 9.5) +
  put(emblem, 16, 19.8, 8.5);

/** A squat bottle of juice, clear, with the fruit it was pressed from standing before it. */
export const juice = (drink: string, fruits: Svg, top?: string): Svg =>
  box('#008463', 10.5, 1.5, 9, 3.5, 1.2) +
  path('#aeddff',
    'M11.5 5h7v2c0 1.8 4.5 2.8 4.5 7v13.5a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 7 27.5V14c0-4.2 4.5-5.2 4.5-7z') +
  path(drink, 'M9.3 10.8h11.4c.8.9 1.2 1.9 1.2 3.2v13.3c0 .9-.7 1.6-1.6 1.6H9.7c-.9 0-1.6-.7-1.6-1.6V14c0-1.3.4-2.3 1.2-3.2') +
  (top ? path(top,
    'M9.3 10.8h11.4c.8.9 1.2 1.9 1.2 3.2v1.5q-1.7 1.6-3.5 0t-3.4 0-3.4 0-3.5 0V14c0-1.3.4-2.3 1.2-3.2') : '') +
  box('#fff', 18.6, 15.5, 1.4, 9, 0.7) +
  fruits;

/** A paper or plastic cup, narrower below. */
export const cup = ([light, dark]: Glaze, lid: string, front: Svg): Svg =>
  path(light, 'M7 10h18l-1.8 18.2A2 2 0 0 1 21.2 30H10.8a2 2 0 0 1-2-1.8z') +
  within('in', 'M7 10h18l-1.8 18.2A2 2 0 0 1 21.2 30H10.8a2 2 0 0 1-2-1.8z', front +
    path(dark, 'M20.5 10H25l-2 20h-4z')) +
  box(lid, 5.5, 7, 21, 3.8, 1.4);

/** A carton with a gabled top. */
export const carton = ([light, dark]: Glaze, front: Svg): Svg =>
  box(dark, 9, 2, 14, 3, 0.8) +
  path('#e6e6e6', 'M9 5h14l3 6H6z') +
  path('#bebebe', 'M17 5h6l3 6h-6z') +
  path('#fff', 'M6 11h14v19H7a1 1 0 0 1-1-1z') +
  path('#cdc4d6', 'M20 11h6v18a1 1 0 0 1-1 1h-5z') +
  path(light, 'M6 17h14v13H7a1 1 0 0 1-1-1z') +
  path(dark, 'M20 17h6v12a1 1 0 0 1-1 1h-5z') +
  front;
