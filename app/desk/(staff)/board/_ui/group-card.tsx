'use client';
import { useMemo } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { canStep } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { floorName, inLocale } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useTaps } from '@/app/desk/_ui/use-board';
import { useBoardSteps } from './board-steps';
import styles from './trip.module.css';

/** Orders of one group-buy that wait for an answer, and are answered by one tap. */
export type Batch = { group: string; orders: readonly DeskOrder[] };

/** The group-buys among new orders; a single order is no batch, and none are while their taps are on the way. */
export function useBatches(orders: readonly DeskOrder[]): readonly Batch[] {
  const { actor } = useDesk();
  const { taps } = useTaps();
  return useMemo(() => {
    const batches = new Map<string, DeskOrder[]>();
    for (const order of orders) {
      if (order.group === null || order.status !== 'placed' || !canStep(actor, order.shop, 'accept') || taps.some((tap) => tap.order === order.id)) continue;
      batches.set(order.group, [...(batches.get(order.group) ?? []), order]);
    }
    return [...batches].filter(([, of]) => of.length > 1).map(([group, of]) => ({ group, orders: of }));
  }, [orders, actor, taps]);
}

/** A met group-buy as it comes in: its good, its floors lit, and one button that accepts all of its orders. */
export function GroupCard({ batch: { orders } }: { batch: Batch }) {
  const { locale, text } = useDesk();
  const { tap } = useBoardSteps();
  const words = text.groups.card;
  const line = orders[0]!.lines[0];
  const floors = [...new Set(orders.map(({ floor }) => floor))];
  const pieces = orders.reduce((sum, order) => sum + order.lines.reduce((all, each) => all + each.quantity, 0), 0);
  const acceptAll = () => orders.forEach((order) => tap(order, 'accept'));
  return (
    <div className={styles.trip}>
      <p className={styles.title}>{`${fill(words.title, { floors: floors.map(floorName).join(' '), orders: orders.length })} · ${line ? inLocale(line.name, locale) : ''} × ${pieces}`}</p>
      <p className={styles.stops}>
        {floors.map((label) => (
          <span key={label} className={`lift steel on ${styles.stop}`}>
            {label}
          </span>
        ))}
      </p>
      <button type="button" className={styles.go} aria-label={fill(words.acceptNamed, { orders: orders.length })} onClick={acceptAll}>
        {words.accept}
      </button>
    </div>
  );
}
