import type { Locale, Shop } from '@/domain/menu/shop';
import { emptyCard } from '@/domain/menu/shop-card';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { formatExceptions, formatHours } from '@/i18n/hours';
import { menuMessages } from '@/i18n/menu';
import { formatShortFen } from '@/i18n/money';
import { telHref } from '@/i18n/phone';
import { inLocale } from '@/i18n/text';
import s from './menu.module.css';

/** Who the shop is: its card, at the foot of its menu, under `#card`; readable without a script. */
export function ShopFacts({ shop, locale }: { shop: Shop; locale: Locale }) {
  const m = menuMessages[locale];
  const { freeDelivery, noMinimum } = m;
  const { where, keeper, businessLicence, foodLicence } = shop.card ?? emptyCard;
  const floor = fill(commonMessages[locale].floor, { floor: shop.floor });
  const way = inLocale(where, locale);
  return (
    <section className={s.facts} id="card" aria-labelledby="about-shop">
      <h2 id="about-shop">{m.aboutShop}</h2>
      <p>{inLocale(shop.tagline, locale)}</p>
      <dl>
        <dt>{m.where}</dt>
        <dd>{way === '' ? floor : `${floor} · ${way}`}</dd>
        <Said what={m.keeper} text={keeper} />
        <dt>{m.hours}</dt>
        <dd>
          {formatHours(shop.hours, locale)}
          {formatExceptions(shop.exceptions, locale).map((line) => (
            <span key={line} className={s.exception}>
              {line}
            </span>
          ))}
        </dd>
        <dt>{m.minimum}</dt>
        <dd>{shop.minimumOrder === 0 ? noMinimum : formatShortFen(shop.minimumOrder)}</dd>
        <dt>{m.deliveryFee}</dt>
        <dd>{shop.deliveryFee === 0 ? freeDelivery : formatShortFen(shop.deliveryFee)}</dd>
        <dt>{m.contact}</dt>
        <dd>
          <a href={telHref(shop.contactPhone)}>{shop.contactPhone}</a>
        </dd>
        <Said what={m.businessLicence} text={businessLicence} />
        <Said what={m.foodLicence} text={foodLicence} />
      </dl>
    </section>
  );
}

/** What a shop says of itself, where it says it. */
const Said = ({ what, text }: { what: string; text: string }) =>
  text !== '' && (
    <>
      <dt>{what}</dt>
      <dd>{text}</dd>
    </>
  );
