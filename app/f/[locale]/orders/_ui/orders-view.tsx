import { LiftStrip } from '@/app/_ui/lift-strip';
import type { Locale, Shop } from '@/domain/menu/shop';
import { orderMessages } from '@/i18n/order';
import { ordersMessages } from '@/i18n/orders';
import { shopLabel } from '@/i18n/text';
import { OrdersPage } from './orders-page';

type Props = { shops: readonly Shop[]; zone: string; locale: Locale };

/** The whole page of my orders: as the server keeps it, and as the phone makes it from what it keeps. */
export default function OrdersView({ shops, zone, locale }: Props) {
  const m = ordersMessages[locale];
  return (
    <>
      <LiftStrip
        led="#"
        action={
          <a className="ghost" href={`/f/${locale}`}>
            {m.toFloors}
          </a>
        }
      >
        <h1>{m.title}</h1>
        <small>{m.sub}</small>
      </LiftStrip>
      <OrdersPage
        shops={Object.fromEntries(shops.map((shop) => [shop.slug, { name: shopLabel(shop, locale), picture: shop.picture }]))}
        zone={zone}
        locale={locale}
        m={m}
        o={orderMessages[locale]}
      />
    </>
  );
}
