'use client';
import { ContactShop } from '@/app/f/[locale]/orders/_ui/contact-shop';
import { Closers } from '@/app/_ui/closers';
import { closeMinimum } from '@/domain/cart/close-minimum';
import { addWithin } from '@/domain/cart/within-stock';
import { itemsOf, type MenuItem } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { formatFen, formatShortFen } from '@/i18n/money';
import { inLocale } from '@/i18n/text';
import s from './checkout.module.css';
import { useCheckout } from './use-checkout';

/** How much is missing to the minimum and what would close it, or whom to ask (rules.md, 3). */
export function MinimumHelp() {
  const { m, locale, shop, cart, priced, now, age, change } = useCheckout();
  if (priced.missing === 0 || priced.rows.length === 0) return null;
  const left = now?.left ?? {};
  const closers = age.tooOld ? [] : closeMinimum(itemsOf(shop), { cart, left, missing: priced.missing });
  const take = ({ id, usualGrams }: MenuItem) =>
    change((kept) => addWithin(kept, { item: id, options: [], quantity: 1, grams: usualGrams }, left[id]));
  const amounts = {
    amount: formatFen(priced.missing),
    minimum: formatShortFen(shop.minimumOrder),
    fee: formatFen(priced.smallOrderFee),
  };
  return (
    <section className={s.help} tabIndex={-1} data-problem={priced.smallOrderFee > 0 ? undefined : 'below_minimum'}>
      <p>{fill(priced.smallOrderFee > 0 ? m.missingFee : m.missing, amounts)}</p>
      <Closers closers={closers} nameOf={({ name }) => inLocale(name, locale)} locale={locale} m={m} onTake={take} />
      <ContactShop shop={shop} className="go plain" locale={locale} m={m} />
    </section>
  );
}
