'use client';
import { useState } from 'react';
import type { StockItem, StockList } from '@/domain/menu/stock-list';
import { nextOpening } from '@/domain/slots/next-opening';
import { markSoldOutAction } from '@/app/desk/_actions/mark-sold-out';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useDeskAction } from '@/app/desk/_ui/use-desk-action';

/** Marked, or its count has run out; a mark that has ended is none. `now` in epoch milliseconds. */
export const isSoldOut = ({ left, soldOutUntil }: StockItem, now: number): boolean =>
  left === 0 || (soldOutUntil !== null && Date.parse(soldOutUntil) > now);

/** The goods as they are marked on this screen, and the tap that marks one. */
export function useSoldOut(list: StockList) {
  const desk = useDesk();
  const { fault, act } = useDeskAction(desk);
  const [items, setItems] = useState<ReadonlyMap<string, StockItem>>(
    () => new Map(list.categories.flatMap((category) => category.items.map((item) => [item.id, item] as const))),
  );
  const [waiting, setWaiting] = useState<string | null>(null);
  /** What the server does with the mark, so that the row says until when. */
  function marked(item: StockItem, soldOut: boolean): StockItem {
    if (!soldOut) return { ...item, soldOutUntil: null, left: item.left === 0 ? null : item.left };
    const week = desk.shops.find(({ slug }) => slug === list.shop) ?? { hours: [] };
    const until = nextOpening(week, desk.building.timeZone, new Date(desk.serverNow()));
    return { ...item, soldOutUntil: until.toISOString() };
  }
  async function mark(item: StockItem, soldOut: boolean): Promise<void> {
    if (waiting !== null) return;
    setWaiting(item.id);
    const result = await act(() => markSoldOutAction({ item: item.id, soldOut }));
    setWaiting(null);
    if (result?.ok) setItems((known) => new Map(known).set(item.id, marked(item, soldOut)));
  }
  return { items, mark, waiting, fault };
}
