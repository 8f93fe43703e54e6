import { expect, test } from 'vitest';
import { telHref } from './phone';

test('a number is called without what only helps to read it', () => {
  expect(telHref('+86 755-8888 0020')).toBe('tel:+8675588880020');
  expect(telHref('(021) 6888-8888')).toBe('tel:02168888888');
});

test('stars and hashes are dialled', () => {
  expect(telHref('8008*1')).toBe('tel:8008*1');
  expect(telHref('8001#')).toBe('tel:8001%23');
});
