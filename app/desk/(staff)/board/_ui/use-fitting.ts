'use client';
import { type RefCallback, useCallback, useMemo, useState } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { type ColumnPlan, planColumn } from '@/phone/desk/plan-column';

/** What the style sheet gives a folded card, the line that counts the rest, and the space between, in CSS pixels. */
const folded = 60;
const gap = 8;

/** On a phone the page scrolls: about three open cards, the rest folded. */
const phoneRoom = 1_100;
const phone = '(max-width: 639px)';

/** Before a card has been seen open: head, goods, note, buttons. */
const guess = (order: DeskOrder): number => 196 + order.lines.length * 32 + (order.note ? 40 : 0);

/** A column with two lanes, on an upright tablet, grows to this share of the screen, less its head. */
const lanesShare = 0.42;
const head = 62;

function roomFor(height: number, lanes: number): number {
  if (matchMedia(phone).matches) return phoneRoom;
  return lanes > 1 ? innerHeight * lanesShare - head : height - glow;
}

type Fitting = {
  /** For the element whose height the cards share. */
  room: RefCallback<HTMLElement>;
  /** For each open card, which says in `data-card` whose it is; the same function always, or it would be measured anew each second. */
  measure: RefCallback<HTMLElement>;
  plan: ColumnPlan;
};

/** The padding in which the cards' glow is drawn, above and below. */
const glow = 8;

/** Watches an element's height for as long as it is there. */
function watchHeight(element: HTMLElement, tell: (height: number) => void): () => void {
  const observer = new ResizeObserver(() => tell(element.clientHeight));
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Decides which cards of a column are open, folded or counted, from their real heights.
 * @param reserved what stands above the cards, in CSS pixels
 */
export function useFitting(orders: readonly DeskOrder[], reserved: number): Fitting {
  const [available, setAvailable] = useState(560);
  const [lanes, setLanes] = useState(1);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const room = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    return watchHeight(element, (height) => {
      const count = getComputedStyle(element).gridTemplateColumns.split(' ').length;
      setLanes(count);
      setAvailable(roomFor(height, count));
    });
  }, []);
  const measure = useCallback((element: HTMLElement | null) => {
    const id = element?.dataset.card;
    if (!element || id === undefined) return;
    return watchHeight(element, () => {
      const height = element.offsetHeight;
      setHeights((known) => (known.get(id) === height ? known : new Map(known).set(id, height)));
    });
  }, []);
  const plan = useMemo(() => {
    const open = orders.map((order) => heights.get(order.id) ?? guess(order));
    return planColumn(open, { available: (available - reserved) * lanes, folded, gap, more: 0 });
  }, [orders, heights, available, lanes, reserved]);
  return { room, measure, plan };
}
