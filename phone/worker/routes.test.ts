import { describe, expect, it } from 'vitest';
import { routeOf } from './routes';

const ask = (path: string, more: { method?: string; mode?: string; headers?: Record<string, string> } = {}) =>
  routeOf(new URL(path, 'https://shop.example'), { method: 'GET', mode: 'navigate', ...more, headers: new Headers(more.headers) });

describe('the worker', () => {
  it.each([
    '/', '/desk', '/desk/board', '/desk/login', '/desk/manifest.webmanifest', '/api/v1/menu', '/api/v1/orders/abc', '/healthz',
    '/f/worker.js', '/f/en/27/manifest.webmanifest', '/f/en/nowhere', '/icons/customer.png',
  ])('leaves %s alone', (path) => expect(ask(path)).toEqual({ kind: 'pass' }));

  it.each(['/f/en/27', '/f/en/27/checkout', '/goods/banana.svg', '/_next/static/chunks/a.js', '/f/q/27-k7qm2x'])('leaves a write to %s alone', (path) =>
    expect(ask(path, { method: 'POST' })).toEqual({ kind: 'pass' }),
  );

  it('keeps one menu for all floors, and each floor by itself', () => {
    const menu = { kind: 'page', locale: 'en', key: '/f/en/menu/xiaopu', shop: 'xiaopu' };
    expect(ask('/f/en/3/xiaopu')).toEqual(menu);
    expect(ask('/f/en/27/xiaopu?from=search')).toEqual(menu);
    expect(ask('/f/zh/27')).toEqual({ kind: 'page', locale: 'zh', key: '/f/zh/27', shop: null });
    expect(ask('/f/zh/27/groups')).toEqual({ kind: 'page', locale: 'zh', key: '/f/zh/27/groups', shop: null });
    expect(ask('/f/zh/27/groups/abcdefgh23')).toMatchObject({ key: '/f/zh/27/groups/abcdefgh23', onlyThere: true });
    expect(ask('/f/zh')).toEqual({ kind: 'page', locale: 'zh', key: '/f/zh', shop: null });
  });

  it.each(['/f/en/27/checkout', '/f/en/27/checkout?shop=xiaopu', '/f/en/orders', '/f/en/orders/aSecretToken'])('never keeps %s', (path) =>
    expect(ask(path)).toMatchObject({ kind: 'page', key: null }),
  );

  it('answers the router’s pieces of pages from the network alone', () => {
    expect(ask('/f/en/27', { mode: 'cors', headers: { RSC: '1' } })).toEqual({ kind: 'rsc' });
    expect(ask('/f/en/27?_rsc=1x', { mode: 'cors' })).toEqual({ kind: 'rsc' });
  });

  it('knows placards, pictures and scripts', () => {
    expect(ask('/f/q/27-K7QM2X')).toEqual({ kind: 'scan', text: '27-K7QM2X' });
    expect(ask('/f/q/%zz')).toEqual({ kind: 'pass' });
    expect(ask('/goods/banana.svg', { mode: 'no-cors' })).toEqual({ kind: 'picture' });
    expect(ask(`/pictures/${'a'.repeat(64)}-96.webp`, { mode: 'no-cors' })).toEqual({ kind: 'picture' });
    expect(ask('/_next/static/chunks/a.js', { mode: 'no-cors' })).toEqual({ kind: 'static' });
  });
});
