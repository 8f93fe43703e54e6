'use client';
import { useMemo } from 'react';
import type { BoardView, DeskOrder } from '@/domain/orders/order-view';
import type { BoardSnapshot, Connection } from '@/phone/desk/board-feed';
import { type Columns, columnsOf, isRinging } from '@/phone/desk/columns';
import type { Sound } from '@/phone/desk/alarm';
import type { WaitingTaps } from '@/phone/desk/tap-queue';
import { canTend } from '@/domain/staff/actor';
import { useDesk } from './desk-context';
import { useShop } from './use-shop';
import { useStore } from './use-store';

/** The server's clock in epoch milliseconds, once a second. */
export function useNow(): number {
  const { ticker, served } = useDesk();
  return useStore(ticker, Date.parse(served.now));
}

function useSnapshot(): BoardSnapshot {
  const { feed, served } = useDesk();
  const first = useMemo<BoardSnapshot>(() => ({ view: served, connection: 'connecting' }), [served]);
  return useStore(feed, first);
}

export const useConnection = (): Connection => useSnapshot().connection;

/** When the board was last known to be right, as an ISO instant. */
export const useAsOf = (): string => useSnapshot().view.now;

/** What this person is in which shop, as the board was last told; undefined until it was. */
export const useRoles = (): BoardView['roles'] => useSnapshot().view.roles;

const noTaps: WaitingTaps = { taps: [], sending: false, signedOut: false };

export const useTaps = (): WaitingTaps => useStore(useDesk().taps, noTaps);

export const useSound = (): Sound => useStore<Sound>(useDesk().alarm, 'off');

/** The orders of the shop in sight, or of all shops. */
export function useOrders(): readonly DeskOrder[] {
  const { orders } = useSnapshot().view;
  const shop = useShop();
  return useMemo(() => (shop === null ? orders : orders.filter((order) => order.shop === shop)), [orders, shop]);
}

/** How many orders of all this person's shops, in sight or not, nobody has accepted; none for who only carries bags. */
export function useUnaccepted(): number {
  const { actor } = useDesk();
  const { orders } = useSnapshot().view;
  return orders.filter(({ status, shop }) => status === 'placed' && canTend(actor, shop)).length;
}

/** How many complaints wait for an answer where this person stands behind the counter: in the shop in sight, or in all. */
export function useOpenComplaints(): number {
  const { actor } = useDesk();
  const { complaints = {} } = useSnapshot().view;
  const shop = useShop();
  const counted = Object.entries(complaints).filter(([slug]) => canTend(actor, slug) && (shop === null || slug === shop));
  return counted.reduce((sum, [, count]) => sum + count, 0);
}

/** The orders whose customers ask for something and wait for this person's answer, the longest waiting first. */
export function useRequests(): readonly DeskOrder[] {
  const { actor } = useDesk();
  const orders = useOrders();
  const asking = orders.filter((order) => order.request !== null && canTend(actor, order.shop));
  return asking.sort((a, b) => (a.request!.askedAt < b.request!.askedAt ? -1 : 1));
}

export function useColumns(): Columns {
  const orders = useOrders();
  const now = useNow();
  return useMemo(() => columnsOf(orders, now), [orders, now]);
}

/** The orders that no tap of this tablet is on its way for: who has tapped has heard. */
export function useUntouched(): readonly DeskOrder[] {
  const orders = useOrders();
  const { taps } = useTaps();
  return useMemo(() => orders.filter((order) => !taps.some((tap) => tap.order === order.id)), [orders, taps]);
}

/** The orders that ring for this person: whoever only carries bags is not called to the counter. */
export function useRinging(): readonly DeskOrder[] {
  const { actor } = useDesk();
  const orders = useUntouched();
  const now = useNow();
  return useMemo(() => orders.filter((order) => isRinging(order, now) && canTend(actor, order.shop)), [actor, orders, now]);
}
