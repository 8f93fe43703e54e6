'use client';
import { ContactShop } from '@/app/f/[locale]/orders/_ui/contact-shop';
import { Tile } from '@/app/_ui/tile';
import { addLine } from '@/domain/cart/cart';
import { closeMinimum } from '@/domain/cart/close-minimum';
import { oneTapGrams, oneTapPrice } from '@/domain/menu/one-tap';
import { itemsOf } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { aboutFen, formatFen, formatShortFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import s from './checkout.module.css';
import { type Checkout, useCheckout } from './use-checkout';

/** Three goods that one tap takes and that close the minimum: nothing to choose, nothing sold out, nothing twice. */
function closers({ shop, priced, cart, now }: Checkout) {
  const free = itemsOf(shop).filter(
    ({ id, optionGroups }) => optionGroups.length === 0 && now?.left[id] === undefined && cart.lines.every(({ item }) => item !== id),
  );
  return closeMinimum(
    free.map((item) => ({ item, grams: oneTapGrams(item), price: oneTapPrice(item, oneTapGrams(item)) })),
    priced.missing,
  );
}

/** How much is missing to the minimum and what would close it, or whom to ask (rules.md, 3). */
export function MinimumHelp() {
  const checkout = useCheckout();
  const { m, locale, shop, priced, change } = checkout;
  if (priced.missing === 0 || priced.rows.length === 0) return null;
  const amounts = {
    amount: formatFen(priced.missing),
    minimum: formatShortFen(shop.minimumOrder),
    fee: formatFen(priced.smallOrderFee),
  };
  return (
    <section className={s.help} tabIndex={-1} data-problem={priced.smallOrderFee > 0 ? undefined : 'below_minimum'}>
      <p>{fill(priced.smallOrderFee > 0 ? m.missingFee : m.missing, amounts)}</p>
      <ul>
        {closers(checkout).map(({ item, grams, price }) => (
          <li key={item.id}>
            <button
              type="button"
              aria-label={fill(m.take, { item: inLocale(item.name, locale) })}
              onClick={() => change((cart) => addLine(cart, { item: item.id, options: [], quantity: 1, grams }))}
            >
              <Tile picture={item.picture} size={26} />
              <span>{inLocale(item.name, locale)}</span>
              <b>{grams === null ? formatFen(price) : aboutFen(price, locale)}</b>
            </button>
          </li>
        ))}
      </ul>
      <ContactShop shop={shop} className="go plain" locale={locale} m={checkout.m} />
    </section>
  );
}
