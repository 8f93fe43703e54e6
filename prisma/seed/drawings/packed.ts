import { halfEgg } from './food';
import { base, box, dots, line, oval, path, pieces, put, scatter, type Svg } from './strokes';
import { blue, bottle, can, carton, clay, cup, green, packet, purple, red, sun, tub, window } from './vessels';

const shrimp = base('shrimp');
const drop = base('droplet');
const peanut = `<g transform="rotate(30 23 23)">${oval('#f3ad61', 23, 19.5, 4.2) + oval('#f3ad61', 23, 26, 4.8) + dots('#d3883e', 0.8, [[22, 18.5], [24.2, 21], [21.5, 25], [24.5, 26.5], [22.8, 28.5]])}</g>`;

const noodles: Record<string, Svg> = {
  'noodles-beef': tub(red, base('cut-of-meat')),
  'noodles-pickle': tub(purple, base('leafy-green')),
  'noodles-spicy': tub(['#ff6723', '#d44a12'], base('hot-pepper')),
  'noodles-tomato': tub(sun, base('tomato')),
  'noodles-seafood': tub(blue, shrimp),
  'glass-noodles': tub(green, put(base('hot-pepper'), 12, 15, 24, -15) + peanut, '#e6e6e6'),
  luosifen: packet(
    ['#00a6ed', '#0074ba'],
    oval('#fff', 16, 16, 7.6) + put(base('snail'), 16, 16, 12),
  ),
  'ham-sausage':
    `<g transform="rotate(-38 16 16)">` +
    box('#d3d3d3', 1, 14.5, 3, 3, 0.8) + box('#d3d3d3', 28, 14.5, 3, 3, 0.8) +
    path('#f8312f',
      'M3.5 16C5 12.5 6.5 11 9 11h14c2.5 0 4 1.5 5.5 5-1.5 3.5-3 5-5.5 5H9c-2.5 0-4-1.5-5.5-5') +
    path('#ca0b4a', 'M4.5 18C6 20.3 7.3 21 9 21h14c1.7 0 3-.7 4.5-3z') +
    box('#fcd53f', 10.5, 11, 11, 10) + box('#fff', 12.5, 13.5, 7, 1.7, 0.8) +
      box('#fff', 13.5, 16.5, 5, 1.7, 0.8) + '</g>',
  'corn-sausage':
    `<g transform="rotate(-42 16 16)">` +
    box('#e19747', 2, 15, 9, 2.2, 1.1) + box('#ff8687', 8.5, 10.5, 22, 11, 5.5) +
      path('#f55e5f', 'M8.6 17h21.8a5.5 5.5 0 0 1-5.4 4.5H14A5.5 5.5 0 0 1 8.6 17') +
    dots('#fcd53f', 1.25, [[13, 13.5], [17, 16], [21, 13], [25, 16.5], [15, 18.8], [20, 19], [26.5, 13],
      [12.5, 17]]) + '</g>',
  'braised-egg': halfEgg(11.5, 19.5, 9.5, '#d3883e', -20) +
    put(base('egg', { '#f3ad61': '#a56953' }), 21, 14, 24, 24) + oval('#d3883e', 24, 9.5, 1.4, 2),
  'luncheon-meat':
    path('#9b9b9b', 'M3 13h26v12a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4z') + box('#0074ba', 3, 16, 26, 10) +
      box('#fbb8ab', 9, 17.5, 14, 7, 1.5) +
        path('#f8807c', 'M9 21.5h14V23a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 9 23z') +
    path('#d3d3d3', 'M7 5.5h18a4 4 0 0 1 4 4V13H3V9.5a4 4 0 0 1 4-4') + box('#bebebe', 5.5, 7.3, 21, 4, 2) +
      oval('#636363', 20, 8.8, 3, 1.7) + oval('#bebebe', 20.6, 8.8, 1.7, 0.7) +
        line('#636363', 1.2, 'M12.5 8.8H17'),
};

const crispOval = scatter(path('#fcd53f', 'M-5 0C-5-3-2-4.5 1-4.5S5.5-2.5 5.5 0 3 4.5 0 4.5-5 3-5 0') +
  line('#ffb02e', 0.8, 'M-2.5-1q2-1.5 4 0M-2 1.5q2-1.5 4 0'), [[13.5, 14.5, -15], [19, 18, 20]]);

const snacks: Record<string, Svg> = {
  crisps: packet(sun, oval('#fff', 16, 16, 7.6) + crispOval),
  seaweed: packet(green, oval('#fff', 16, 16, 7.6) +
    pieces('#005e4a', 6, 8, [[13.2, 15.5, -12], [18.5, 16.5, 10]], 0.6) +
      dots('#fff5de', 0.5, [[12, 14], [14, 17], [18, 14], [19.5, 18]])),
  'sunflower-seeds': packet(['#ff822d', '#d44a12'], oval('#fff', 16, 16, 7.6) +
    scatter(path('#433b3b', 'M0-3.8C2-2 2.3.5 1.5 2.6.8 3.8-.8 3.8-1.5 2.6-2.3.5-2-2 0-3.8') +
      line('#e6e6e6', 0.6, 'M-.5-1.5v4M.7-1.2v3.5'),
      [[12.5, 14.5, -30], [18.5, 13.5, 25], [13.5, 19.5, 60], [19.5, 19, -10]])),
  peanuts: base('peanuts'),
  'daily-nuts': packet(clay, window(base('chestnut'), 9) + oval('#f92f60', 20, 19.5, 1.7) +
    oval('#533566', 12, 19.8, 1.6)),
  chocolate: base('chocolate-bar'),
  'chocolate-cookies': base('cookie'),
  'custard-pie':
    packet(['#ffdea7', '#f3ad61'], oval('#fff', 16, 16, 8) +
      path('#d3883e', 'M9.5 15c0-3.5 3-5.5 6.5-5.5s6.5 2 6.5 5.5z') + box('#fcd53f', 9, 15, 14, 2.6, 1.3) +
        path('#d3883e', 'M9.5 17.6h13c0 2.9-3 4.4-6.5 4.4s-6.5-1.5-6.5-4.4')),
  toast: base('bread'),
  latiao: packet(['#ca0b4a', '#990838'], oval('#fff', 16, 16, 7.6) +
    line('#f8312f', 2.2, 'M10.5 13.5q2.7-2 5.5 0t5.5 0M10 16.8q3-2 6 0t6 0M10.8 20q2.6-2 5.2 0t5.2 0') +
      line('#990838', 0.5, 'M11 14q2.7-1.5 5 0t5 0M10.5 17.3q3-1.5 5.5 0t5.5 0')),
  'tofu-jerky': packet(['#f4e3c3', '#d3883e'], oval('#fff', 16, 16, 7.6) +
    pieces('#8c5543', 7, 5, [[13.5, 13.7, -8], [18.3, 18.5, 8]], 0.8) +
      pieces('#a56953', 5.5, 0.8, [[13.5, 13, -8], [18.3, 17.8, 8]], 0.4)),
  jelly:
    path('#ffb02e', 'M5 11h22l-3.5 16a3 3 0 0 1-3 2.5h-9a3 3 0 0 1-3-2.5z') +
      path('#ff822d', 'M21 11h6l-3.5 16a3 3 0 0 1-3 2.5H17z') +
    put(base('tangerine'), 12.5, 20, 9.5, -15) + line('#ffe3a6', 1.4, 'M8.2 14l1.5 8') +
      box('#f4f4f4', 3.5, 7.5, 25, 4, 1.5) + path('#00d26a', 'M22 7.5h5c1.5 0 3-2 3.5-4.5-4-.5-8 1-8.5 4.5'),
  mints:
    path('#bebebe', 'M4 14h24v9c0 3.5-5.4 6-12 6S4 26.5 4 23z') +
      path('#00a67e', 'M4 17h24v5.5c0 3.5-5.4 6-12 6s-12-2.5-12-6z') + oval('#d3d3d3', 16, 13, 12.5, 7) +
        oval('#f4f4f4', 16, 12.5, 10, 5) +
    path('#00d26a', 'M16 13c0-3.5-3-5-7-4.5 0 3.5 3 5 7 4.5') +
      path('#008463', 'M16 13c0-3.5 3-5 7-4.5 0 3.5-3 5-7 4.5') + oval('#fff', 12, 15.3, 2.2, 1.2) +
        oval('#fff', 19.5, 15, 2.2, 1.2),
};

const wave = (colour: string): Svg => path(colour,
  'M6 19c4-4 8 2 12-1.5s5-3 8-3.5v4.5c-4 0-5 1-8 3.5s-8-1.5-12 2z');

const drinks: Record<string, Svg> = {
  water: bottle({ drink: '#83cbff', cap: '#0074ba', label: '#0074ba', emblem: drop }),
  'sparkling-water': bottle({ drink: '#d9f5ee', cap: '#008463', label: '#00d26a',
    emblem: dots('#fff', 4, [[9, 20], [19, 11], [23, 23]]) + dots('#fff', 2.5, [[11, 8], [16, 27]]),
      glass: '#aee8d6' }),
  cola: can(red, wave('#fff')),
  'cola-zero': can(['#212121', '#000'], wave('#f8312f')),
  'orange-soda':
    box('#fcd53f', 12.8, 1.5, 6.4, 2.6, 1) +
    path('#ffb02e',
      'M13.5 4h5v6c0 2 3.5 3 3.5 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-12c0-3.5 3.5-4.5 3.5-6.5z') +
    path('#ff822d',
      'M13.5 9h5v1c0 2 3.5 3 3.5 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-12c0-3.5 3.5-4.5 3.5-6.5z') +
    oval('#fff', 16, 21, 5.3) + put(base('tangerine'), 16, 20.8, 8.5) + line('#ffe3a6', 1, 'M14.8 5.5v4'),
  'lemon-tea': bottle({ drink: '#8c5543', cap: '#fcd53f', label: '#fcd53f',
    emblem: base('lemon', { '#fcd53f': '#fff478' }) }),
  'oolong-tea': bottle({ drink: '#d3883e', cap: '#44911b', label: '#f4f4f4', emblem: base('herb') }),
  'herbal-tea': can(['#990838', '#6d0528'], oval('#fcd53f', 15.5, 16.5, 6.5, 7.5) +
    put(base('herb'), 15.5, 16.5, 10)),
  milk: carton(blue, oval('#fff', 13, 23.5, 5) +
    path('#0074ba', 'M13 19.5c1.5 2 2.6 3.4 2.6 5a2.6 2.6 0 1 1-5.2 0c0-1.6 1.1-3 2.6-5')),
  yoghurt: cup(['#fff', '#cdc4d6'], '#00a6ed', box('#aeddff', 6, 16, 20, 9) +
    path('#fff', 'M10 22.5c0-2 2-2 2.5-3s1.5-2 3-1.5 1 2 2.5 2.3 3 .7 2.5 2.7-10.5 1.5-10.5-.5')),
  'coconut-water': carton(['#86d72f', '#44911b'], put(base('coconut'), 13, 23.5, 12)),
  'canned-coffee': can(['#6d4534', '#4a2d20'], box('#ffdea7', 8, 11, 14, 11) +
    scatter(oval('#6d4534', 0, 0, 2.3, 3.3) + line('#ffdea7', 0.8, 'M.3-2.5q-1.3 2.5 0 5'),
      [[12.5, 16.5, -25], [17.5, 16.5, 25]])),
};

/** What comes in packets, tins and bottles at the corner shop. */
export const packed: Record<string, Svg> = { ...noodles, ...snacks, ...drinks };
