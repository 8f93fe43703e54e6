import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from './lines';

const hanzi = (line: string) => [...line].length;

it('breaks between hanzi, never inside a word or an amount', () => {
  expect(breakLines('扫码点单 order now ¥12.50', 6, hanzi)).toEqual(['扫码点单', 'order', 'now', '¥12.50']);
});

it('begins no line with a stop and ends none with an opening bracket', () => {
  expect(breakLines('水果到了，送上楼', 4, hanzi)).toEqual(['水果到了，', '送上楼']);
  expect(breakLines('水果到（今天）', 4, hanzi)).toEqual(['水果到', '（今天）']);
});

it('loses no character but blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('水', 'a', '9', '，', '（', ' ', '。') }), fc.integer({ min: 1, max: 9 }), (text, width) => {
      expect(breakLines(text, width, hanzi).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
