import { expect, test } from 'vitest';
import { columns, printable } from './printable';

test('hanzi count two columns, letters one, the full-width yuan sign two', () => {
  expect([columns('锅贴'), columns('ab 1'), columns('￥5'), columns('𠮷')]).toEqual([4, 4, 3, 2]);
});

test.each([
  ['¥13.50', '￥13.50'],
  ['cafe\u0301', 'café'],
  ['a\tb\r\nc', 'a b c'],
  ['  两边  ', '两边'],
  ['谢谢😀', '谢谢□'],
  ['👩🏽‍🍳做', '□做'],
  ['1️⃣号🇨🇳', '1号□'],
  ['\ud83d', '□'],
  ['\ufeff零\u200d宽\u202e', '零宽'],
  ['\ue000', '□'],
  ['生僻字𠮷䶮', '生僻字𠮷䶮'],
  ['★ © ℃', '★ © ℃'],
])('%j is printed as %j', (written, printed) => {
  expect(printable(written)).toBe(printed);
});
