import type { ReactNode } from 'react';
import { loadBuilding } from '@/server/building/load-building';
import { readSettings } from '@/server/building/read-settings';
import { loadShops } from '@/server/menu/load-shops';
import { readBoard } from '@/server/orders/read-board';
import type { OpenWeek } from '@/domain/menu/shop';
import type { StaffActor } from '@/domain/staff/actor';
import { boardMessages } from '@/i18n/board';
import { channelMessages } from '@/i18n/channels';
import { deskMessages } from '@/i18n/desk';
import { deskGroupMessages } from '@/i18n/desk-groups';
import { deskChangeMessages } from '@/i18n/desk-changes';
import { serviceMessages } from '@/i18n/service';
import { printingMessages } from '@/i18n/printing';
import { deskLocale } from '../_lib/desk-locale';
import { requireStaff } from '../_lib/require-staff';
import type { DeskFacts } from '../_ui/desk-context';
import { DeskProvider } from '../_ui/desk-provider';
import { NoShops } from '../_ui/no-shops';

const weekOf = (shop: OpenWeek = { hours: [] }): OpenWeek => ({ hours: shop.hours, exceptions: shop.exceptions ?? [] });

/** What the screens know of the tower, and of the shops where this person is staff. */
async function factsFor(actor: StaffActor): Promise<DeskFacts> {
  const [locale, building, menus, settings] = await Promise.all([deskLocale(), loadBuilding(), loadShops(), readSettings(actor)]);
  const { shops, managesBuilding } = settings.ok ? settings.value : { shops: [], managesBuilding: false };
  const { name, timeZone, isDemo, liftBanks } = building;
  // The lists of rooms, some 1,700 of them, are of no use on the board.
  const floors = building.floors.map(({ label, position }) => ({ label, position }));
  return {
    actor,
    managesBuilding,
    shops: shops.map((shop) => ({ ...shop, ...weekOf(menus.find(({ slug }) => slug === shop.slug)) })),
    building: { name, timeZone, isDemo, floors, liftBanks },
    locale,
    text: {
      board: boardMessages[locale],
      changes: deskChangeMessages[locale],
      channels: channelMessages[locale],
      desk: deskMessages[locale],
      groups: deskGroupMessages[locale],
      service: serviceMessages[locale],
      printing: printingMessages[locale],
    },
  };
}

/** Everything behind the sign-in. It stays while its screens change, and with it the bell. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const actor = await requireStaff();
  const [facts, board] = await Promise.all([factsFor(actor), readBoard(actor, { shop: null })]);
  if (!board.ok) return <NoShops facts={facts} />;
  return (
    <DeskProvider facts={facts} initial={board.value}>
      {children}
    </DeskProvider>
  );
}
