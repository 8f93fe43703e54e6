import { expect, test } from 'vitest';
import { incomingFrom } from './incoming';
import { foreignOrigin } from './origin';

const from = (headers: Record<string, string>) => incomingFrom(new Headers(headers));
const shop = 'https://shop.example';

test('the public origin may write', () => {
  expect(foreignOrigin(from({ origin: shop }), shop)).toBeNull();
});

test.each([
  ['none', {}],
  ['null, as from a sandboxed frame', { origin: 'null' }],
  ['another host', { origin: 'https://evil.example' }],
  ['another scheme', { origin: 'http://shop.example' }],
  ['another port', { origin: 'https://shop.example:8443' }],
  ['the public name as a prefix', { origin: 'https://shop.example.evil.example' }],
  ['a foreign one with forwarded headers that agree', { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' }],
  ['none with the right referer', { referer: `${shop}/f/zh/27` }],
])('an origin of %s is refused, and told the expected one', (_, headers: Record<string, string>) => {
  expect(foreignOrigin(from(headers), shop)).toEqual({ code: 'foreign_origin', expected: shop });
});

test('every name of this machine counts where the public origin is a local one, on its port only', () => {
  const local = 'http://localhost:3000';
  expect(foreignOrigin(from({ origin: 'http://127.0.0.1:3000' }), local)).toBeNull();
  expect(foreignOrigin(from({ origin: 'http://localhost:3000' }), local)).toBeNull();
  expect(foreignOrigin(from({ origin: 'http://[::1]:3000' }), local)).toBeNull();
  expect(foreignOrigin(from({ origin: 'http://localhost:3001' }), local)).not.toBeNull();
  expect(foreignOrigin(from({ origin: 'http://192.168.1.20:3000' }), local)).not.toBeNull();
});

test('the names of this machine do not count where the public origin is another', () => {
  expect(foreignOrigin(from({ origin: 'http://localhost:3000' }), 'http://192.168.1.20:3000')).not.toBeNull();
});
