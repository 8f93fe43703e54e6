import { expect, test } from 'vitest';
import { FLOOR, RESERVED } from '@/next.config.js';
import { floorShape, parseFloorLabel } from './floor';
import { reservedWords } from './reserved-words';

test('rewrites and the domain agree on what a floor looks like and on what never is one', () => {
  expect(floorShape.source).toBe(`^${FLOOR}$`);
  expect(RESERVED).toBe(reservedWords.map((word) => word.replaceAll('.', '\\.')).join('|'));
});

test.each([
  ['27', '27'],
  ['b1', 'B1'],
  ['112', '112'],
  ['0', null],
  ['027', null],
  ['B', null],
  ['1000', null],
  ['orders', null],
])('%s is read as the floor %s', (text, label) => {
  expect(parseFloorLabel(text)).toBe(label);
});
