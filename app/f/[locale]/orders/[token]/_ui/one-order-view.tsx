import type { Locale } from '@/domain/menu/shop';
import type { MenuBuilding } from '@/domain/menu/whole-menu';
import { commonMessages } from '@/i18n/common';
import { orderMessages } from '@/i18n/order';
import { inLocale } from '@/i18n/text';
import { OrderPage } from './order-page';

type Props = { building: Pick<MenuBuilding, 'floors' | 'liftBanks' | 'timeZone'>; locale: Locale };

/** The whole page of one order: as the server keeps it, and as the phone makes it from what it keeps. */
export default function OneOrderView({ building: { floors, liftBanks, timeZone }, locale }: Props) {
  const { offline, offlineSince, offlineYet } = commonMessages[locale];
  return (
    <OrderPage
      floors={floors.map(({ label }) => label)}
      banks={Object.fromEntries(liftBanks.map(({ id, name }) => [id, inLocale(name, locale)]))}
      zone={timeZone}
      locale={locale}
      m={orderMessages[locale]}
      c={{ offline, offlineSince, offlineYet }}
    />
  );
}
