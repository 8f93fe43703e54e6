'use client';
import { createContext, useContext } from 'react';
import type { Building } from '@/domain/building/floor';
import type { Shafts } from '@/domain/building/lift-route';
import type { Locale, OpenWeek } from '@/domain/menu/shop';
import type { BoardView } from '@/domain/orders/order-view';
import type { StaffActor } from '@/domain/staff/actor';
import type { DeskShop } from '@/domain/staff/desk-settings';
import type { BoardMessages } from '@/i18n/board';
import type { ChannelMessages } from '@/i18n/channels';
import type { DeskMessages } from '@/i18n/desk';
import type { DeskGroupMessages } from '@/i18n/desk-groups';
import type { DeskChangeMessages } from '@/i18n/desk-changes';
import type { ServiceMessages } from '@/i18n/service';
import type { PrintingMessages } from '@/i18n/printing';
import type { LiveDesk } from './open-desk';

/** A shop as the desk's screens know it. */
type ShopAtDesk = DeskShop & OpenWeek;

/** What the server knows of the tower and of who is signed in; it changes with the language only. */
export type DeskFacts = {
  actor: StaffActor;
  managesBuilding: boolean;
  shops: readonly ShopAtDesk[];
  building: Pick<Building, 'name' | 'timeZone' | 'isDemo'> & Shafts;
  locale: Locale;
  text: { board: BoardMessages; changes: DeskChangeMessages; channels: ChannelMessages; desk: DeskMessages; groups: DeskGroupMessages; service: ServiceMessages; printing: PrintingMessages };
};

export type Desk = DeskFacts &
  LiveDesk & {
    /** The board as the server rendered it into the page. */
    served: BoardView;
  };

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the signed-in staff member. @throws Error outside its pages. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('not at the desk');
  return desk;
}
