import { pinyin } from 'pinyin-pro';

export type Pinyin = { pinyin: string; initials: string };

/** Letters and digits only: what remains is what a thumb types on a phone. */
const bare = (syllable: string): string => syllable.normalize('NFKC').toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * How an item's Chinese name is typed: full pinyin without tones, spaces or signs, ü as v, and its initials
 * (`砂糖橘` → `shatangju`, `stj`). Letters and digits of the name stand in both: `可乐 330ml` → `kele330ml`, `kl330ml`.
 * The library reads characters in their words, so that 重庆 is chongqing and 长 of 长沙 is chang.
 */
export function toPinyin(nameZh: string): Pinyin {
  const written = pinyin(nameZh, { type: 'all', toneType: 'none', v: true, nonZh: 'consecutive' });
  const syllables = written.map(({ isZh, pinyin: read, origin }) => ({ isZh, text: bare(isZh ? read : origin) }));
  return {
    pinyin: syllables.map(({ text }) => text).join(''),
    initials: syllables.map(({ isZh, text }) => (isZh ? text.slice(0, 1) : text)).join(''),
  };
}
