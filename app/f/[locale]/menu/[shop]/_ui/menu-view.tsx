import type { Locale, Shop } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { menuMessages } from '@/i18n/menu';
import { shopLabel } from '@/i18n/text';
import { MenuPage } from './menu-page';
import s from './menu.module.css';
import { packMenu } from './pack-menu';
import { ShopFacts } from './shop-facts';
import { tellUsual } from './tell-usual';

type Props = { shop: Shop; zone: string; locale: Locale };

/**
 * A shop's whole menu page: as the server keeps it, and as the phone makes it from what it keeps. The way to the card lies
 * over the name in the strip, drawn here, so that it costs no script.
 */
export function MenuView({ shop, zone, locale }: Props) {
  const { allShops, close, coming, floor, otherLanguageName, offline, pricesAsOf, pricesTooOld, offlineYet } = commonMessages[locale];
  const m = menuMessages[locale];
  const name = shopLabel(shop, locale);
  return (
    <>
      <a className={s.toCard} href="#card">
        <span className="visually-hidden">{`${name} · ${m.aboutShop}`}</span>
      </a>
      <MenuPage
        slug={shop.slug}
        name={name}
        revision={shop.revision}
        terms={{ minimumOrder: shop.minimumOrder, deliveryFee: shop.deliveryFee, smallOrderFee: shop.smallOrderFee, ...(shop.promotions?.length && { promotions: shop.promotions }) }}
        categories={packMenu(tellUsual(shop, locale, m), locale)}
        zone={zone}
        locale={locale}
        m={m}
        c={{ allShops, close, coming, floor, otherLanguageName, offline, pricesAsOf, pricesTooOld, offlineYet }}
      >
        <ShopFacts shop={shop} locale={locale} />
      </MenuPage>
    </>
  );
}
