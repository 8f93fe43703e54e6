import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pair, wrap } from './layout';
import { columns, printable } from './printable';

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'锅贴（猪肉），ab c-12', ' '), maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
).map(printable);
const width = fc.integer({ min: 4, max: 48 });
const solid = (text: string) => text.replaceAll(' ', '');

describe('a text that is broken into lines', () => {
  test('keeps every sign, and keeps within its columns', () => {
    fc.assert(
      fc.property(anyText, width, (text, wide) => {
        const lines = wrap(text, wide);
        expect(solid(lines.join(''))).toBe(solid(text));
        expect(lines.every((line) => columns(line) <= wide)).toBe(true);
      }),
    );
  });

  test('breaks between words and between hanzi, within a word only where it is longer than a line', () => {
    expect(wrap('Braised beef noodles', 12)).toEqual(['Braised beef', 'noodles']);
    expect(wrap('红烧牛肉面，大碗', 10)).toEqual(['红烧牛肉', '面，大碗']);
    expect(wrap('Donaudampfschifffahrt', 10)).toEqual(['Donaudampf', 'schifffahr', 't']);
    expect(wrap('', 10)).toEqual(['']);
  });
});

describe('a pair', () => {
  test('ends at the right edge, whatever stands on the left', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('￥13.50', 'x2', '约500 g', '￥10,000.00'), fc.integer({ min: 12, max: 48 }), (left, right, wide) => {
        const lines = pair(left, right, wide);
        expect(columns(lines.at(-1)!)).toBe(wide);
        expect(lines.at(-1)!.endsWith(right)).toBe(true);
        expect(solid(lines.join(''))).toBe(solid(left + right));
      }),
    );
  });

  test('stands on one line where there is room for both and a space', () => {
    expect(pair('锅贴', 'x2', 7)).toEqual(['锅贴 x2']);
    expect(pair('锅贴', 'x2', 6)).toEqual(['锅贴', '    x2']);
  });
});
