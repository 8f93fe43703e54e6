'use client';
import { Tile } from '@/app/_ui/tile';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { useNow } from '@/app/desk/_ui/use-board';
import type { StockLine } from '@/domain/stock/stock-view';
import { formatAmount } from '@/i18n/amounts';
import { fill } from '@/i18n/fill';
import { formatFen } from '@/i18n/money';
import { formatMoment } from '@/i18n/moment';
import type { StockMessages } from '@/i18n/stock';
import { inLocale } from '@/i18n/text';
import styles from './stock.module.css';

/** What is left, in words. */
export function leftText({ left, unit }: Pick<StockLine, 'left' | 'unit'>, text: StockMessages, locale: Desk['locale']): string {
  if (left === null) return text.uncounted;
  return left === 0 ? text.none : fill(text.left, { amount: formatAmount(left, unit, locale) });
}

/** What a good earns at today's price, in words. */
export const earnsText = ({ cost, margin, percent }: NonNullable<StockLine['margin']>, text: StockMessages): string =>
  fill(text.earns, { cost: formatFen(cost), margin: formatFen(margin), percent });

type Props = { shop: string; item: StockLine; text: StockMessages };

/** One good: what is left and what it earns; it leads to its own page. */
export function StockRow({ shop, item, text }: Props) {
  const { building, locale } = useDesk();
  const now = new Date(useNow());
  const { margin, slowSince } = item;
  return (
    <li className={styles.row}>
      <DeskLink className={`${styles.open}`} href={`/desk/stock/item?shop=${shop}&item=${item.id}`}>
        <Tile picture={item.picture} size={40} grey={item.left === 0} />
        <span className={styles.name}>
          <b>{inLocale(item.name, locale)}</b>
          <span className={item.isLow || item.left === 0 ? styles.low : undefined}>{leftText(item, text, locale)}</span>
          {margin && <span>{earnsText(margin, text)}</span>}
          {margin?.isBelowCost && <span className={styles.low}>{text.belowCost}</span>}
          {slowSince !== null && <span>{fill(text.slow.since, { time: formatMoment(slowSince, now, building.timeZone, locale) })}</span>}
        </span>
      </DeskLink>
    </li>
  );
}
