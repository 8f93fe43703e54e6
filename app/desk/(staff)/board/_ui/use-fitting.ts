'use client';
import { type RefCallback, useCallback, useMemo, useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { type ColumnPlan, planColumn } from '@/phone/desk/plan-column';
import { watchSize } from './watch-size';

/** What the style sheet gives a folded card and the space between, in CSS pixels. */
const folded = 60;
const gap = 8;

/** On a phone the page scrolls: about three open cards, the rest folded. */
const phoneRoom = 1_100;
const phone = '(max-width: 639px)';

/** The padding in which the cards' glow is drawn, above and below. */
const glow = 8;

/** A column with two lanes, on an upright tablet, grows to this share of the screen, less its head. */
const lanesShare = 0.42;
const head = 62;

/** Before a card has been seen open: head, goods, note, buttons. */
const guess = (order: DeskOrder): number => 196 + order.lines.length * 32 + (order.note ? 40 : 0);

type Room = { available: number; lanes: number; scrolls: boolean };

function roomOf(column: HTMLElement): Room {
  if (matchMedia(phone).matches) return { available: phoneRoom, lanes: 1, scrolls: false };
  const lanes = getComputedStyle(column.firstElementChild ?? column).gridTemplateColumns.split(' ').length;
  return { available: lanes > 1 ? innerHeight * lanesShare - head : column.clientHeight - glow, lanes, scrolls: true };
}

type Fitting = {
  /** For the element that scrolls; its one child holds the cards. */
  room: RefCallback<HTMLElement>;
  /** For each open card, which says in `data-card` whose it is; the same function always, or it would be measured anew each second. */
  measure: RefCallback<HTMLElement>;
  plan: ColumnPlan;
};

/**
 * Decides which cards of a column are open, folded or below its edge, from their real heights.
 * @param reserved what stands above the cards, in CSS pixels
 */
export function useFitting(orders: readonly DeskOrder[], reserved: number): Fitting {
  const [{ available, lanes, scrolls }, setRoom] = useState<Room>({ available: 560, lanes: 1, scrolls: true });
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const room = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    return watchSize(element, () => {
      const next = roomOf(element);
      setRoom((known) => (known.available === next.available && known.lanes === next.lanes ? known : next));
    });
  }, []);
  const measure = useCallback((element: HTMLElement | null) => {
    const id = element?.dataset.card;
    if (!element || id === undefined) return;
    return watchSize(element, () => {
      const height = element.offsetHeight;
      setHeights((known) => (known.get(id) === height ? known : new Map(known).set(id, height)));
    });
  }, []);
  const plan = useMemo(() => {
    const open = orders.map((order) => heights.get(order.id) ?? guess(order));
    const found = planColumn(open, { available: (available - reserved) * lanes, folded, gap });
    return scrolls && lanes === 1 ? found : { ...found, rest: 0 };
  }, [orders, heights, available, lanes, scrolls, reserved]);
  return { room, measure, plan };
}
