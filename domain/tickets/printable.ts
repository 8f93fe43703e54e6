/** What stands for something that no receipt printer has a shape for: a box, as wide as a hanzi. */
export const missing = '□';

const pictograph = /\p{Regional_Indicator}{1,2}|\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*(?:\u{200D}\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*)*/gu;

/** Signs that Unicode calls pictographs and every Chinese printer has. */
const plainSign = /^([©®↑↓←→↖↗↘↙☆★○●◎◇◆□■△▲▽▼♀♂])\u{FE0F}?$/u;

/** Without a shape of their own: direction marks, joiners, variation selectors, the frame of a digit in a key. */
const invisible = /[\p{Cf}\p{Me}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/** Private, unassigned, and halves of characters that lost their other half. */
const shapeless = /[\p{Co}\p{Cn}\p{Cs}]/gu;

/**
 * The text as a receipt printer can hold it: one line, composed, with full-width yuan signs (`¥` is four bytes that few
 * printers know, rules.md, 26). Hanzi are never changed, however rare: a name must not be damaged by what we guess of a
 * font. Emoji and what is no character are a box each.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\u{85}\u{A0}]+/gu, (spaces) => (/[^\u3000]/.test(spaces) ? ' ' : spaces))
    .replace(/\p{Cc}/gu, '')
    .replace(/\u{FFFD}/gu, missing)
    .replaceAll('¥', '￥')
    .replace(pictograph, (sign) => plainSign.exec(sign)?.[1] ?? missing)
    .replace(invisible, '')
    .replace(shapeless, missing)
    .trim();
}

/** Columns of a line of paper that a printable text takes: two for all but ASCII, as GB18030's fonts are drawn. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += character.codePointAt(0)! < 0x80 ? 1 : 2;
  return sum;
}
