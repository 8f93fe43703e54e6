import type { Locale } from '@/domain/menu/shop';
import type { Fen } from '@/domain/money';

const formats: Record<Locale, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** `¥5.40`, `¥10,000.00`, `-¥0.16`. The only place that divides by 100. */
export function formatFen(amount: Fen, locale: Locale): string {
  const text = `¥${formats[locale].format(Math.abs(amount) / 100)}`;
  return amount < 0 ? `-${text}` : text;
}

/** A whole-yuan amount without decimals, `¥15`; else as formatFen. */
export function formatShortFen(amount: Fen, locale: Locale): string {
  return amount % 100 === 0 ? formatFen(amount, locale).replace(/\.00$/, '') : formatFen(amount, locale);
}

/** `约¥5.40`, `about ¥5.40`: an estimate that the scale will settle. */
export const aboutFen = (amount: Fen, locale: Locale): string =>
  locale === 'zh' ? `约${formatFen(amount, locale)}` : `about ${formatFen(amount, locale)}`;
