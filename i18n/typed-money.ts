import { type Fen, fen } from '@/domain/money';
import { toHalfWidth } from './typed-number';

/** What stands in a field for an amount in fen: `4.50`, without signs that a number pad lacks. */
export const typedFen = (amount: number): string => (amount / 100).toFixed(2);

/** Fen of what somebody typed: `4.5`, `¥4.50`, `１２。５`, `1,234.00`; NaN where it is no amount with at most two decimals. */
export function fenOf(typed: string): number {
  const bare = toHalfWidth(typed).replace(/[¥￥元\s]/g, '').replace(/。/g, '.').replace(/,(?=\d{3}(?:\D|$))/g, '');
  const [, sign = '', yuan, cents = ''] = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/.exec(bare) ?? [];
  if (yuan === undefined) return NaN;
  const amount = Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
  return sign === '' ? amount : 0 - amount;
}

/** The same for what cannot be less than nothing: null for what is no such amount, and for more than `most` fen. */
export function unsignedFen(typed: string, most = Infinity): Fen | null {
  const amount = fenOf(typed);
  return amount >= 0 && amount <= most ? fen(amount) : null;
}
