import { expect, test } from 'vitest';
import { telHref } from './phone';

test('a number is called without what only helps to read it', () => {
  expect(telHref('+86 755-8888 0020')).toBe('tel:+8675588880020');
});
