'use client';
import { AmountStepper } from '@/app/_ui/amount-stepper';
import { Closers } from '@/app/_ui/closers';
import { discountRows } from '@/app/_ui/discount-rows';
import { SumRows } from '@/app/_ui/sum-rows';
import { TierProgress } from '@/app/_ui/tier-progress';
import { Tile } from '@/app/_ui/tile';
import { type CartLine, lineKey } from '@/domain/cart/cart';
import { closeMinimum } from '@/domain/cart/close-minimum';
import { shortages } from '@/domain/cart/fit-stock';
import { setWithin } from '@/domain/cart/set-within';
import type { Fen } from '@/domain/money';
import { promoted, type PromotedCart } from '@/domain/promotions/promoted-cart';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen, formatShortFen } from '@/i18n/money';
import { cartStore } from '@/phone/cart-store';
import s from './cart.module.css';
import { leftText } from './menu-row';
import { optionNames } from './option-names';
import type { PageItem } from './packed-menu';
import type { PageCart, PageRow } from './priced-cart';
import { useMenu } from './use-menu';

/** Sets a line of this shop's cart to an amount, as far as there is any left. */
function useSetLine() {
  const { slug, now } = useMenu();
  return (line: CartLine, amount: number) => cartStore(slug).change((cart) => setWithin(cart, lineKey(line), amount, now?.left[line.item]));
}

/** `left` is what a line that asks for too much can still have: somebody else was faster. */
function Line({ row, left }: { row: PageRow; left: number | undefined }) {
  const { m, locale, age } = useMenu();
  const setLine = useSetLine();
  const { line, item, unitPrice, total } = row;
  const weighed = line.grams !== null;
  const unit = weighed ? fill(m.perWeight, { price: formatFen(unitPrice) }) : formatFen(unitPrice);
  return (
    <li>
      <Tile picture={item.picture} size={30} />
      <h3>{item.name}</h3>
      <div>
        <small>{[optionNames(row), unit].filter(Boolean).join(' · ')}</small>
        {left !== undefined && <small className={s.short}>{leftText(m, item, left) || m.soldOut}</small>}
        <b>{weighed ? aboutFen(total, locale) : formatFen(total)}</b>
      </div>
      <AmountStepper
        line={line}
        item={item.name}
        className={s.amount}
        m={m}
        isLookedAt={age.tooOld !== null}
        onSet={(amount) => setLine(line, amount)}
      />
    </li>
  );
}

/** A line that the menu no longer has; it is not counted, and one tap takes it out. */
function GoneLine({ line }: { line: CartLine }) {
  const { m } = useMenu();
  const setLine = useSetLine();
  return (
    <li>
      <p>{m.goneFromMenu}</p>
      <button type="button" className="go plain" onClick={() => setLine(line, 0)}>
        {m.takeOut}
      </button>
    </li>
  );
}

function Sums({ priced }: { priced: PromotedCart<PageItem> }) {
  const { m, locale } = useMenu();
  const sum = (amount: Fen) => (priced.estimated ? aboutFen(amount, locale) : formatFen(amount));
  const rows = [
    [m.subtotal, sum(priced.subtotal)],
    ...discountRows(priced.discounts, locale),
    [m.deliveryFee, priced.deliveryFee === 0 ? m.freeDelivery : formatFen(priced.deliveryFee)],
    ...(priced.smallOrderFee > 0 ? [[m.smallOrderFee, formatFen(priced.smallOrderFee)] as const] : []),
    [m.total, sum(priced.total)],
  ] as const;
  return (
    <>
      <SumRows rows={rows} className={s.sums} />
      {priced.estimated && <p className={s.note}>{m.settledByScale}</p>}
    </>
  );
}

/** How much is missing to the minimum, and what would close it with one tap (rules.md, 3). */
function MinimumHelp({ priced }: { priced: PromotedCart<PageItem> }) {
  const { m, locale, terms, age, cart, goods, now, addOne } = useMenu();
  if (priced.missing === 0 || age.tooOld) return null;
  const items = goods.flatMap((category) => category.items);
  const closers = closeMinimum(items, { cart, left: now?.left ?? {}, missing: priced.missing });
  const amounts = { amount: formatFen(priced.missing), minimum: formatShortFen(terms.minimumOrder) };
  return (
    <section className={s.help}>
      <p>{fill(m.closeIt, amounts)}</p>
      <Closers closers={closers} nameOf={({ name }) => name} locale={locale} m={m} onTake={addOne} />
    </section>
  );
}

/** A plain form, so that the way to the checkout needs no script once the cart is there. */
function CheckoutButton() {
  const { m, locale, floor, slug, age } = useMenu();
  return (
    <form action={`/f/${locale}/${floor}/checkout`} className={s.checkout}>
      <input type="hidden" name="shop" value={slug} />
      <button className="go" disabled={age.tooOld !== null}>
        {m.checkout}
      </button>
    </form>
  );
}

/** The cart of this shop; beside the menu where there is room. */
export default function CartPanel({ priced: atFullPrice }: { priced: PageCart }) {
  const { m, cart, now, silent, age, terms, locale } = useMenu();
  const priced = promoted(atFullPrice, terms, 'delivery');
  const short = shortages(priced.rows.map(({ line }) => line), now?.left ?? {});
  return (
    <section id="cart" aria-label={m.cart} className={s.cart} tabIndex={-1}>
      <h2>{m.cart}</h2>
      {cart.lines.length === 0 ? (
        <p className="window">
          <b>{m.emptyCart}</b>
          {m.emptyCartHint}
        </p>
      ) : (
        <>
          <ul className={s.lines}>
            {priced.rows.map((row) => (
              <Line key={row.key} row={row} left={short.get(row.key)} />
            ))}
            {cart.lines
              .filter((line) => priced.gone.includes(lineKey(line)))
              .map((line) => (
                <GoneLine key={lineKey(line)} line={line} />
              ))}
          </ul>
          <MinimumHelp priced={priced} />
          <TierProgress next={priced.rows.length > 0 ? priced.next : null} locale={locale} className={s.tier} />
          <Sums priced={priced} />
          {silent && <p className={s.note}>{age.tooOld ?? age.text}</p>}
          <CheckoutButton />
        </>
      )}
    </section>
  );
}
