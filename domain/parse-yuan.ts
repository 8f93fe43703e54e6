import { type Fen, fen } from './money';

/** The most that a field of the desk takes: a hundred thousand yuan, in fen. */
const most = 10_000_000;

/**
 * Fen of what a person types as yuan: `12`, `12.5`, `￥12.50`, also in full-width figures.
 * @returns null for anything else: signs, a third decimal, more than a hundred thousand yuan.
 */
export function parseYuan(typed: string): Fen | null {
  const match = /^¥?(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed.normalize('NFKC').replace('￥', '¥').replace(/[\s,]/g, ''));
  if (!match) return null;
  const amount = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return amount > most ? null : fen(amount);
}
