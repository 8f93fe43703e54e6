import { expect, test } from 'vitest';
import { warmPaths } from './warm.mjs';

test('every kept page is warmed once, and what customers meet first comes first', () => {
  const paths = warmPaths({ floors: ['B1', '27'], shops: ['xiaopu'] });
  expect(paths.slice(0, 6)).toEqual(['/f/zh', '/f/zh/B1', '/f/zh/27', '/f/en', '/f/en/B1', '/f/en/27']);
  expect(paths.filter((path) => path.startsWith('/f/en')).slice(3)).toEqual([
    '/f/en/B1/xiaopu',
    '/f/en/orders',
    '/f/en/orders/one',
    '/f/en/B1/checkout',
    '/f/en/27/checkout',
  ]);
  expect(new Set(paths).size).toBe(paths.length);
});

test('a building without floors has a panel and orders', () => {
  expect(warmPaths({ floors: [], shops: [] })).toHaveLength(6);
});
