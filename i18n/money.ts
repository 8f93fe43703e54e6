import type { Locale } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';

/** Both languages write amounts alike: 10,000.00. */
const format = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `¥5.40`, `¥10,000.00`, `-¥0.16`. The only place that divides by 100. */
export function formatFen(amount: Fen): string {
  const text = `¥${format.format(Math.abs(amount) / 100)}`;
  return amount < 0 ? `-${text}` : text;
}

/** A whole-yuan amount without decimals, `¥15`; else as formatFen. */
export function formatShortFen(amount: Fen): string {
  return amount % 100 === 0 ? formatFen(amount).replace(/\.00$/, '') : formatFen(amount);
}

/** `约¥5.40`, `about ¥5.40`: an estimate that the scale will settle. */
export const aboutFen = (amount: Fen, locale: Locale): string =>
  locale === 'zh' ? `约${formatFen(amount)}` : `about ${formatFen(amount)}`;
