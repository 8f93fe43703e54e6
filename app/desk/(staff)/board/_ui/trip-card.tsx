'use client';
import { useMemo } from 'react';
import type { DeskOrder } from '@/domain/orders/order-view';
import { bagsOf } from '@/domain/runs/bag';
import { canStep } from '@/domain/staff/actor';
import { fill } from '@/i18n/fill';
import { inLocale } from '@/i18n/text';
import { type Trip, tripsOf } from '@/phone/desk/trips';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { useConnection, useTaps } from '@/app/desk/_ui/use-board';
import { useStartRun } from '@/app/desk/_ui/use-start-run';
import { useBoardSteps } from './board-steps';
import styles from './trip.module.css';

/** What a trip takes from the column's height, in CSS pixels, as its style sheet has it. */
export const tripHeight = 196;

/** The bags that are ready and could leave in one lift; none while their taps are on the way. */
export function useTrips(orders: readonly DeskOrder[]): readonly Trip[] {
  const { building, shops, actor } = useDesk();
  const { taps } = useTaps();
  return useMemo(() => {
    const known = new Map(shops.map((shop) => [shop.slug, shop]));
    const here = orders.filter((order) => canStep(actor, order.shop, 'deliver') && !taps.some((tap) => tap.order === order.id));
    return tripsOf(here, building, known);
  }, [orders, building, shops, actor, taps]);
}

/**
 * A lift trip: a steel card with its stops lit, and one button that sends all its bags on their way as one run, whose
 * sheet is then on the phone of whoever tapped it. Without a network each bag sets out by a tap of its own, which waits.
 */
export function TripCard({ trip }: { trip: Trip }) {
  const { building, locale, text } = useDesk();
  const { send } = useBoardSteps();
  const { busy, fault, start } = useStartRun();
  const lost = useConnection() === 'lost';
  const words = text.board.trip;
  const found = building.liftBanks.find(({ id }) => id === trip.bank);
  const bank = found ? inLocale(found.name, locale) : '';
  const bags = bagsOf(trip.orders);
  const setOut = () => {
    const onWay = trip.stops.flatMap((floor) => trip.orders.filter((order) => order.floor === floor));
    if (!lost) return void start(trip.orders[0]!.shop, onWay.map(({ id }) => id));
    const mark = trip.orders.map(({ id }) => id).join('+');
    for (const order of onWay) send(order, { order: order.id, step: 'deliver' }, mark);
  };
  const arrow = trip.direction === 'up' ? '▲' : '▼';
  return (
    <div className={styles.trip}>
      <p className={styles.title} role={fault === null ? undefined : 'alert'}>{fault ?? fill(words.title, { bank, arrow, stops: trip.stops.length, bags })}</p>
      <p className={styles.stops}>
        {trip.stops.map((label) => (
          <span key={label} className={`lift steel on ${styles.stop}`}>
            {label}
          </span>
        ))}
      </p>
      <button type="button" className={styles.go} disabled={busy} aria-label={fill(words.goNamed, { bank, bags })} onClick={setOut}>
        {words.go}
      </button>
    </div>
  );
}
