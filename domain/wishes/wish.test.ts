import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sameWish, wishFault, wishLimit } from './wish';

describe('a wish', () => {
  it.each(['无糖豆浆', 'Oat milk', '7-Up', '100% juice', '椰子水 330ml', '酸奶 12 盒装', '𠮷野家牛丼'])('may be %s', (text) => {
    expect(wishFault(text)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    [' \t\n ', 'empty'],
    ['长'.repeat(wishLimit + 1), 'long'],
    ['<b>tea</b>', 'unreadable'],
    ['tea\u0007', 'unreadable'],
    ['\u202eaet', 'unreadable'],
    ['😀🎉', 'unreadable'],
    ['！？。', 'unreadable'],
    ['豆浆 13800138000', 'phone'],
    ['call 021-5555 1234', 'phone'],
    ['１３８００１３８０００', 'phone'],
  ])('%j is refused: %s', (text, fault) => {
    expect(wishFault(text)).toBe(fault);
  });

  it('is as long as people count, not as machines do', () => {
    expect(wishFault('𠮷'.repeat(wishLimit))).toBeNull();
    expect(wishFault('𠮷'.repeat(wishLimit + 1))).toBe('long');
  });
});

test('spellings of one wish are one', () => {
  const spellings = ['Oat Milk', ' oat  milk ', 'ＯＡＴ ＭＩＬＫ', 'oat-milk!', 'oat milk 🥛'];
  expect(new Set(spellings.map(sameWish))).toEqual(new Set(['oatmilk']));
  expect(sameWish('无糖 豆浆。')).toBe(sameWish('无糖豆浆'));
  expect(sameWish('豆浆')).not.toBe(sameWish('豆奶'));
});

test('what is the same stays the same, and fits its column', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const same = sameWish(text);
      expect(sameWish(same)).toBe(same);
      expect([...same].length).toBeLessThanOrEqual(wishLimit);
    }),
  );
});
