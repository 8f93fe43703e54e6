import type { Locale, Shop } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { formatExceptions, formatHours } from '@/i18n/hours';
import { menuMessages } from '@/i18n/menu';
import { formatShortFen } from '@/i18n/money';
import { telHref } from '@/i18n/phone';
import { inLocale } from '@/i18n/text';
import s from './menu.module.css';

/** Who the shop is, at the foot of its menu; readable without a script. */
export function ShopFacts({ shop, locale }: { shop: Shop; locale: Locale }) {
  const m = menuMessages[locale];
  const { freeDelivery, noMinimum } = m;
  return (
    <footer className={s.facts}>
      <h2>{m.aboutShop}</h2>
      <p>{inLocale(shop.tagline, locale)}</p>
      <dl>
        <dt>{m.where}</dt>
        <dd>{fill(commonMessages[locale].floor, { floor: shop.floor })}</dd>
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
      </dl>
    </footer>
  );
}
