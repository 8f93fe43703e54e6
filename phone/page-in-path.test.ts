import { expect, it } from 'vitest';
import { pageInPath } from './page-in-path';

it.each([
  ['/f/en', { kind: 'panel' }],
  ['/f/zh/27', { kind: 'floor', floor: '27' }],
  ['/f/en/B1', { kind: 'floor', floor: 'B1' }],
  ['/f/en/27/xiaopu', { kind: 'menu', floor: '27', shop: 'xiaopu' }],
  ['/f/en/27/checkout', { kind: 'checkout', floor: '27' }],
  ['/f/en/27/groups', { kind: 'groups', floor: '27' }],
  ['/f/en/27/groups/abcdefgh23', { kind: 'group', floor: '27' }],
  ['/f/en/27/groups/abcdefgh23/more', { kind: 'unknown' }],
  ['/f/en/groups', { kind: 'unknown' }],
  ['/f/en/orders', { kind: 'orders' }],
  ['/f/en/orders/Ab3-_x', { kind: 'order' }],
  ['/f/en/b1', { kind: 'unknown' }],
  ['/f/en/menu/xiaopu', { kind: 'unknown' }],
  ['/f/en/offline', { kind: 'unknown' }],
  ['/f/en/27/manifest.webmanifest', { kind: 'unknown' }],
  ['/f/en/27/xiaopu/more', { kind: 'unknown' }],
  ['/f/fr/27', { kind: 'unknown' }],
  ['/f/q/27-k7qm2x', { kind: 'unknown' }],
  ['/desk/board', { kind: 'unknown' }],
  ['/', { kind: 'unknown' }],
])('%s', (path, page) => expect(pageInPath(path)).toEqual(page));
