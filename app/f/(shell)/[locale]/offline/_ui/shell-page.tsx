'use client';
import { useEffect } from 'react';
import { late } from '@/app/_ui/late';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { FloorView } from '@/app/f/[locale]/[floor]/_ui/floor-view';
import { PanelView } from '@/app/f/[locale]/_ui/panel-view';
import { MenuView } from '@/app/f/[locale]/menu/[shop]/_ui/menu-view';
import type { Locale } from '@/domain/menu/shop';
import { fill } from '@/i18n/fill';
import { groupMessages } from '@/i18n/groups';
import type { OfflineMessages } from '@/i18n/offline';
import type { KeptMenu } from '@/phone/menu/parse-kept-menu';
import type { PageInPath } from '@/phone/page-in-path';

// Most who come here look at a floor or a menu: what the others need stays out of their way.
const CheckoutView = late(() => import('@/app/f/[locale]/[floor]/checkout/_ui/checkout-view'));
const GroupsView = late(() => import('@/app/f/[locale]/[floor]/groups/_ui/groups-view'));
const OrdersView = late(() => import('@/app/f/[locale]/orders/_ui/orders-view'));
const OneOrderView = late(() => import('@/app/f/[locale]/orders/[token]/_ui/one-order-view'));

type Props = { page: PageInPath; menu: KeptMenu; locale: Locale; m: OfflineMessages };

/** A group-buy that this phone has not seen before: what it is about only the network knows. */
function UnseenGroup({ floor, locale }: { floor: string; locale: Locale }) {
  const m = groupMessages[locale];
  useEffect(() => {
    const again = () => location.reload();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  return (
    <>
      <LiftStrip led={floor} ledHref={`/f/${locale}/${floor}`} ledLabel={fill(m.back, { floor })}>
        <h1>{m.title}</h1>
      </LiftStrip>
      <main className="panel-page">
        <p className="window">{m.needsSignal}</p>
        <button type="button" className="go" onClick={() => location.reload()}>
          {m.tryAgain}
        </button>
      </main>
    </>
  );
}

/** A floor or a shop that the kept menu does not have. */
function Missing({ locale, m }: Pick<Props, 'locale' | 'm'>) {
  return (
    <>
      <LiftStrip led="--">
        <h1>{m.missingTitle}</h1>
      </LiftStrip>
      <main className="panel-page">
        <p className="window">{m.missingText}</p>
        <a className="go" href={`/f/${locale}`}>
          {m.toFloors}
        </a>
      </main>
    </>
  );
}

/** The page that the address means, made from the kept menu by the same views as the server's. Suspends while such a view comes. */
export function ShellPage({ page, menu: { building, shops }, locale, m }: Props) {
  const floor = 'floor' in page ? building.floors.find(({ label }) => label === page.floor) : undefined;
  const shop = page.kind === 'menu' && floor ? shops.find(({ slug }) => slug === page.shop) : undefined;
  if (page.kind === 'panel') return <PanelView building={building} locale={locale} />;
  if (page.kind === 'orders') return <OrdersView shops={shops} zone={building.timeZone} locale={locale} />;
  if (page.kind === 'order') return <OneOrderView building={building} locale={locale} />;
  if (page.kind === 'floor' && floor) return <FloorView floor={floor.label} building={building} shops={shops} locale={locale} />;
  if (page.kind === 'checkout' && floor) return <CheckoutView floor={floor} building={building} locale={locale} />;
  if (page.kind === 'groups' && floor) return <GroupsView floor={floor.label} zone={building.timeZone} locale={locale} />;
  if (page.kind === 'group' && floor) return <UnseenGroup floor={floor.label} locale={locale} />;
  return shop ? <MenuView shop={shop} zone={building.timeZone} locale={locale} /> : <Missing locale={locale} m={m} />;
}
