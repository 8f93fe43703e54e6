/** A line may not begin with these, nor end with those: what typesetters call 避头尾. */
const neverFirst = /^[，。、！？：；）”》」…,.!?:;)%]/;
const neverLast = /[（“《「(¥]$/;

/** What may not be broken: one hanzi, one word or number of letters, one blank. */
const pieces = (text: string): string[] => text.match(/[A-Za-z0-9¥.,:/%+-]+|\s+|[^]/gu) ?? [];

/**
 * Breaks a text into lines of at most `width` by what `measure` says; a word that is wider than a line stands alone on one.
 */
export function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.trim())) {
    if (line === '' && piece.trim() === '') continue;
    const fits = measure((line + piece).trimEnd()) <= width;
    if (fits || line === '' || neverFirst.test(piece)) line += piece;
    else if (neverLast.test(line)) {
      const last = [...line].at(-1)!;
      lines.push(line.slice(0, -last.length).trimEnd());
      line = last + piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trim() === '' ? '' : piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
