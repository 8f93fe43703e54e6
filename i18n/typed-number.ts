/** Digits and signs of a Chinese keyboard as a number pad would have typed them. */
export const toHalfWidth = (typed: string): string => typed.normalize('NFKC');

/** A whole number that somebody typed, `500`, `500 g`, `５００克`; NaN where it is none. */
export function wholeOf(typed: string): number {
  const bare = toHalfWidth(typed).replace(/[\s,]|(?:g|克)$/gi, '');
  return /^-?\d{1,12}$/.test(bare) ? Number(bare) : NaN;
}

/** Tenths of what somebody typed with at most one decimal, `12.5` or `１２。５g`; NaN where it is no such number. */
export function tenthsOf(typed: string): number {
  const bare = toHalfWidth(typed).replace(/[\s,]|(?:g|克)$/gi, '').replace(/。/g, '.');
  const [, whole, tenth = '0'] = /^(\d{1,9})(?:\.(\d))?$/.exec(bare) ?? [];
  return whole === undefined ? NaN : Number(whole) * 10 + Number(tenth);
}
