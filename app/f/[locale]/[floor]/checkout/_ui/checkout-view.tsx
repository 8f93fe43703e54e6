import { LiftStrip } from '@/app/_ui/lift-strip';
import type { Floor } from '@/domain/building/floor';
import type { Locale } from '@/domain/menu/shop';
import type { MenuBuilding } from '@/domain/menu/whole-menu';
import { checkoutMessages } from '@/i18n/checkout';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { CheckoutPage } from './checkout-page';

type Props = { floor: Floor; building: Pick<MenuBuilding, 'name' | 'timeZone' | 'isDemo'>; locale: Locale };

/** The whole checkout page: as the server keeps it, and as the phone makes it from what it keeps. */
export default function CheckoutView({ floor, building, locale }: Props) {
  const m = checkoutMessages[locale];
  const { offline, pricesAsOf, pricesTooOld, offlineYet, allShops, floor: floorName } = commonMessages[locale];
  const home = `/f/${locale}/${floor.label}`;
  return (
    <>
      <LiftStrip
        led={floor.label}
        ledHref={home}
        ledLabel={fill(floorName, { floor: floor.label })}
        action={
          <a className="ghost" href={home}>
            {allShops}
          </a>
        }
      >
        <h1>{m.title}</h1>
        <small>{inLocale(building.name, locale)}</small>
      </LiftStrip>
      <CheckoutPage
        floor={floor}
        isDemo={building.isDemo}
        zone={building.timeZone}
        locale={locale}
        m={m}
        c={{ offline, pricesAsOf, pricesTooOld, offlineYet }}
      />
    </>
  );
}
