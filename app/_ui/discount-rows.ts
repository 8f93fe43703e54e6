import type { Locale } from '@/domain/menu/shop';
import { fen } from '@/domain/money';
import type { DiscountRow } from '@/domain/promotions/promoted-cart';
import { formatFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';

/** What promotions take off, a row of the sums each, by name: `Spend and save`, `-¥5.00`. */
export const discountRows = (discounts: readonly Pick<DiscountRow, 'name' | 'amount'>[], locale: Locale): (readonly [string, string])[] =>
  discounts.map(({ name, amount }) => [inLocale(name, locale), formatFen(fen(0 - amount))]);
