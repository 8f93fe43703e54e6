import { columns } from './printable';

/** What must not be torn apart while a line has room: a word, or one hanzi with the point that follows it. */
const pieces = /[\u{21}-\u{7E}]+|[^\u{20}-\u{7E}][，。、；：！？）》”’]?|\u{20}+/gu;

/** Cuts what is wider than a whole line into parts that fit. */
function cut(piece: string, width: number): string[] {
  const parts = [''];
  for (const character of piece) {
    if (columns(parts.at(-1)!) + columns(character) > width) parts.push('');
    parts[parts.length - 1] += character;
  }
  return parts;
}

/**
 * Breaks a printable text into lines of at most `width` columns (at least 2): between words and between hanzi, within a
 * word only where it is longer than a line. Nothing is lost but the spaces at which lines break.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (columns(line) + columns(piece) <= width) {
      line += piece;
      continue;
    }
    if (piece.trim() === '') continue;
    if (line.trim() !== '') lines.push(line.trimEnd());
    const parts = cut(piece, width);
    line = parts.pop()!;
    lines.push(...parts);
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** Lines of `width` columns with `left` from the left edge and `right` at the right one, below it where they meet. */
export function pair(left: string, right: string, width: number): string[] {
  const lines = wrap(left, width);
  const last = lines.at(-1)!;
  const gap = width - columns(last) - columns(right);
  if (gap >= 1) return [...lines.slice(0, -1), last + ' '.repeat(gap) + right];
  return [...lines, ...wrap(right, width).map((line) => ' '.repeat(width - columns(line)) + line)];
}
