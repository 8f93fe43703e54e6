import { discountRows } from '@/app/_ui/discount-rows';
import { SumRows } from '@/app/_ui/sum-rows';
import { Tile } from '@/app/_ui/tile';
import { lineWords } from '@/domain/orders/line-words';
import type { OrderLineView, OrderView, RemovedLineView } from '@/domain/orders/order-view';
import type { Fen } from '@/domain/money';
import { orderNumber } from '@/domain/orders/order-number';
import { isUnpacked } from '@/domain/orders/status';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { aboutFen, formatFen } from '@/i18n/money';
import { inLocale, shopLabel } from '@/i18n/text';
import { lessText, removalText } from './change-words';
import type { OrderProps } from './order-props';
import { paymentText } from './order-words';
import s from './order.module.css';

/** Something weighed has not been weighed yet: the sum is an estimate. */
export const isEstimate = ({ lines, status }: OrderView): boolean =>
  isUnpacked(status) && lines.some(({ grams, finalGrams }) => grams !== null && finalGrams === null);

/** What weighing has changed of the sum, in words; null when nothing. */
export function weighingText({ total, placedTotal, removed }: OrderView, { m }: OrderProps): string | null {
  // A line that went has changed it, too: then the story says what did.
  if (total === placedTotal || removed.length > 0) return null;
  const amount = formatFen(Math.abs(total - placedTotal) as Fen);
  return fill(total < placedTotal ? m.less : m.more, { amount });
}

function amountText({ quantity, grams, finalGrams }: OrderLineView, { m }: OrderProps): string {
  if (finalGrams !== null) return fill(m.real, { grams: formatGrams(finalGrams) });
  return grams === null ? `×${quantity}` : fill(m.estimate, { grams: formatGrams(grams) });
}

function Line({ line, page }: { line: OrderLineView; page: OrderProps }) {
  const { locale } = page;
  const open = line.grams !== null && line.finalGrams === null;
  const options = lineWords(line).map((word) => inLocale(word, locale));
  return (
    <li>
      <Tile picture={line.picture} size={28} />
      <div>
        <h3>{inLocale(line.name, locale)}</h3>
        <small>{[...options, amountText(line, page)].join(' · ')}</small>
      </div>
      <b>{open ? aboutFen(line.total, locale) : formatFen(line.total)}</b>
    </li>
  );
}

/** What is no longer part of it, in words: a stroke alone says nothing to who cannot see it. */
function RemovedLine({ line, order, page }: { line: RemovedLineView; order: OrderView; page: OrderProps }) {
  const less = lessText(order, line.position, page.locale);
  return (
    <li className={s.removed}>
      <Tile picture={line.picture} size={28} grey />
      <div>
        <h3>
          <s>{inLocale(line.name, page.locale)}</s>
        </h3>
        <small>{[removalText(line.why, page.m), less].filter(Boolean).join(' · ')}</small>
      </div>
      <s>{formatFen(line.total)}</s>
    </li>
  );
}

/** What bringing it costs; of an order that shares the way, what it would be by itself as well. */
function feeText({ deliveryFee, ride }: OrderView, m: OrderProps['m']): string {
  const fee = deliveryFee === 0 ? m.free : formatFen(deliveryFee);
  return ride ? fill(m.sharedFee, { fee, alone: formatFen(ride.alone) }) : fee;
}

/** What was ordered and what it costs now. */
export function Bill({ order, page }: { order: OrderView; page: OrderProps }) {
  const { m, locale } = page;
  const sum = (amount: Fen) => (isEstimate(order) ? aboutFen(amount, locale) : formatFen(amount));
  const difference = weighingText(order, page);
  const makesGood = order.replaces === null ? null : fill(m.makesGood, { number: orderNumber(order.replaces) });
  const rows = [
    [m.subtotal, sum(order.subtotal)],
    ...discountRows(order.discounts ?? [], locale),
    ...(order.fulfilment === 'delivery' ? [[m.deliveryFee, feeText(order, m)] as const] : []),
    ...(order.smallOrderFee > 0 ? [[m.smallOrderFee, formatFen(order.smallOrderFee)] as const] : []),
    [m.total, sum(order.total)],
  ] as const;
  return (
    <section className={s.bill} aria-label={m.lines}>
      <h2>{shopLabel(order.shop, locale)}</h2>
      <ul className="card">
        {order.lines.map((line) => (
          <Line key={line.position} line={line} page={page} />
        ))}
        {order.removed.map((line) => (
          <RemovedLine key={line.position} line={line} order={order} page={page} />
        ))}
      </ul>
      <SumRows rows={rows} />
      <p className={s.soft}>{[makesGood, difference, paymentText(order, m)].filter(Boolean).join(' · ')}</p>
    </section>
  );
}
