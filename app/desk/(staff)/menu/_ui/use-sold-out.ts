'use client';
import { useState } from 'react';
import type { AppError } from '@/domain/errors';
import type { StockItem, StockList } from '@/domain/menu/stock-list';
import { nextOpening } from '@/domain/slots/next-opening';
import { errorText } from '@/i18n/errors';
import { markSoldOutAction } from '@/app/desk/_actions/mark-sold-out';
import { useDesk } from '@/app/desk/_ui/desk-context';

/** Marked, or its count has run out; a mark that has ended is none. `now` in epoch milliseconds. */
export const isSoldOut = ({ left, soldOutUntil }: StockItem, now: number): boolean =>
  left === 0 || (soldOutUntil !== null && Date.parse(soldOutUntil) > now);

/** The goods as they are marked on this screen, and the tap that marks one. */
export function useSoldOut(list: StockList) {
  const { building, locale, shops, text, serverNow } = useDesk();
  const [items, setItems] = useState<ReadonlyMap<string, StockItem>>(
    () => new Map(list.categories.flatMap((category) => category.items.map((item) => [item.id, item] as const))),
  );
  const [waiting, setWaiting] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  /** What the server does with the mark, so that the row says until when. */
  function marked(item: StockItem, soldOut: boolean): StockItem {
    if (!soldOut) return { ...item, soldOutUntil: null, left: item.left === 0 ? null : item.left };
    const hours = shops.find(({ slug }) => slug === list.shop)?.hours ?? [];
    const until = nextOpening(hours, building.timeZone, new Date(serverNow()));
    return { ...item, soldOutUntil: until?.toISOString() ?? null };
  }
  const sayFault = (error: AppError | null) =>
    setFault(error === null ? text.desk.signIn.unreachable : errorText(error, locale, building.timeZone));
  async function mark(item: StockItem, soldOut: boolean): Promise<void> {
    if (waiting !== null) return;
    setWaiting(item.id);
    setFault(null);
    const result = await markSoldOutAction({ item: item.id, soldOut }).catch(() => null);
    setWaiting(null);
    if (result?.ok) setItems((known) => new Map(known).set(item.id, marked(item, soldOut)));
    else sayFault(result?.error ?? null);
  }
  return { items, mark, waiting, fault };
}
