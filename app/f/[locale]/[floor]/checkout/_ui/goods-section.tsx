'use client';
import { AmountStepper } from '@/app/_ui/amount-stepper';
import { discountRows } from '@/app/_ui/discount-rows';
import { SumRows } from '@/app/_ui/sum-rows';
import { TierProgress } from '@/app/_ui/tier-progress';
import { Tile } from '@/app/_ui/tile';
import { setAmount } from '@/domain/cart/cart';
import type { PricedRow } from '@/domain/cart/price-cart';
import { setWithin } from '@/domain/cart/set-within';
import { chosenWords } from '@/domain/menu/set-menu';
import type { Fen } from '@/domain/money';
import { fill } from '@/i18n/fill';
import { formatGrams } from '@/i18n/grams';
import { aboutFen, formatFen } from '@/i18n/money';
import { inLocale, shopLabel } from '@/i18n/text';
import { ChangedPrice } from './changed-price';
import s from './checkout.module.css';
import { CouponField } from './coupon-field';
import { MinimumHelp } from './minimum-help';
import { Problem } from './problem';
import { useCheckout } from './use-checkout';
import type { Placing } from './use-placing';

/** The price of a piece or of 500 g. */
function UnitPrice({ row }: { row: PricedRow }) {
  const { m, before } = useCheckout();
  const text = (price: Fen) => (row.line.grams === null ? formatFen(price) : fill(m.perWeight, { price: formatFen(price) }));
  const shown = before.get(row.key);
  return <ChangedPrice before={shown === undefined ? undefined : text(shown)} now={text(row.unitPrice)} />;
}

function Amount({ row: { key, line, item } }: { row: PricedRow }) {
  const { m, locale, now, age, change } = useCheckout();
  const set = (amount: number) => change((cart) => setWithin(cart, key, amount, now?.left[item.id]));
  const name = inLocale(item.name, locale);
  return <AmountStepper line={line} item={name} className={s.amount} m={m} isLookedAt={age.tooOld !== null} onSet={set} />;
}

function Line({ row }: { row: PricedRow }) {
  const { m, locale, short } = useCheckout();
  const { key, line, item, total } = row;
  const left = short.get(key);
  const lack = left === undefined ? null : left === 0 ? m.soldOut : fill(m.onlyLeft, { amount: line.grams === null ? left : formatGrams(left) });
  return (
    <li className={s.line}>
      <Tile picture={item.picture} size={30} grey={left === 0} />
      <div>
        <h3>{inLocale(item.name, locale)}</h3>
        <small>
          {chosenWords(item, line.options).map((word) => `${inLocale(word, locale)} · `)}
          <UnitPrice row={row} />
        </small>
        <b>{line.grams === null ? formatFen(total) : aboutFen(total, locale)}</b>
        {lack && <em className={s.lack}>{lack}</em>}
      </div>
      <Amount row={row} />
    </li>
  );
}

/** Lines that the menu no longer has: not counted, and one tap takes them out. */
function GoneLines() {
  const { m, priced, change } = useCheckout();
  if (priced.gone.length === 0) return null;
  const drop = () => change((cart) => priced.gone.reduce((left, key) => setAmount(left, key, 0), cart));
  return (
    <li className={s.goneLine}>
      <p>{m.gone}</p>
      <button type="button" className="go plain" onClick={drop}>
        {m.takeOut}
      </button>
    </li>
  );
}

/** What the order came to by the prices that were shown, once the shop has told of others. */
const sumsBefore = (placing: Placing) =>
  placing.kind === 'refused' && placing.error.code === 'price_changed' ? placing.entry.body.shown : undefined;

/** The sums; after a change of prices each beside what it came to before. */
function Sums() {
  const { m, locale, priced, placement } = useCheckout();
  const was = sumsBefore(placement.placing);
  const sum = (amount: Fen) => (priced.estimated ? aboutFen(amount, locale) : formatFen(amount));
  const fee = (amount: Fen) => (amount === 0 ? m.free : formatFen(amount));
  const rows = [
    [m.subtotal, sum(priced.subtotal)],
    ...discountRows(priced.discounts, locale),
    [m.deliveryFee, <ChangedPrice key="fee" before={was && fee(was.deliveryFee)} now={fee(priced.deliveryFee)} />],
    ...(priced.smallOrderFee > 0 ? [[m.smallOrderFee, formatFen(priced.smallOrderFee)] as const] : []),
    [m.total, <ChangedPrice key="total" before={was && sum(was.total)} now={sum(priced.total)} />],
  ] as const;
  return (
    <>
      <SumRows rows={rows} className={s.sums} />
      {priced.estimated && <p className={s.soft}>{m.byScale}</p>}
    </>
  );
}

/** What is ordered, with quick changes, and what it costs by the server's own pricer. */
export function GoodsSection() {
  const { m, shop, locale, floor, priced } = useCheckout();
  return (
    <section className={s.goods} aria-label={m.goods}>
      <h2>
        {shopLabel(shop, locale)}
        <a href={`/f/${locale}/${floor.label}/${shop.slug}`}>{m.backToMenu}</a>
      </h2>
      <Problem at="goods" />
      <ul className="card">
        {priced.rows.map((row) => (
          <Line key={row.key} row={row} />
        ))}
        <GoneLines />
      </ul>
      <MinimumHelp />
      <TierProgress next={priced.rows.length > 0 ? priced.next : null} locale={locale} className={s.tier} />
      <Sums />
      <CouponField />
    </section>
  );
}
