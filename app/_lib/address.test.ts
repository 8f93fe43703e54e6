import { expect, test } from 'vitest';
import { peerHeader } from '@/server/peers';
import { addressOf } from './address';
import { incomingFrom } from './incoming';

const from = (headers: Record<string, string>) => incomingFrom(new Headers(headers));
const proxied = 'https://shop.example';
const plain = 'http://192.168.1.20:3000';

test('behind the proxy of an https origin its last entry counts, not what the caller put before it', () => {
  const headers = { 'x-forwarded-for': '9.9.9.9, 203.0.113.7', [peerHeader]: '127.0.0.1' };
  expect(addressOf(from(headers), proxied)).toBe('203.0.113.7');
});

test('without a proxy a forwarded address is anybody’s word and the connection counts', () => {
  expect(addressOf(from({ 'x-forwarded-for': '9.9.9.9', [peerHeader]: '192.168.1.77' }), plain)).toBe('192.168.1.77');
});

test('an IPv4 address in IPv6 clothes is the IPv4 address', () => {
  expect(addressOf(from({ [peerHeader]: '::ffff:192.168.1.77' }), plain)).toBe('192.168.1.77');
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('the network of %s is %s', (address, network) => {
  expect(addressOf(from({ [peerHeader]: address }), plain)).toBe(network);
});

test('who has no address shares one', () => {
  expect(addressOf(from({}), plain)).toBe('unknown');
  expect(addressOf(from({ 'x-forwarded-for': '' }), proxied)).toBe('unknown');
});
