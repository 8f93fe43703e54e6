'use client';
import { useEffect, useState } from 'react';
import type { Shop } from '@/domain/menu/shop';
import type { RideAnswer, ToldRide } from '@/domain/rides/told-ride';
import type { ShopAvailability } from '@/domain/slots/availability';
import type { CheckoutForm } from '@/phone/checkout-form';
import { fetchJson } from '@/phone/fetch-json';
import { readPlacard } from '@/phone/placard-memory';
import type { Placing } from './use-placing';

export type Riding = {
  /** What goes up to this floor and may be joined; null: nothing does. */
  ride: ToldRide | null;
  /** The same where the order joins it. */
  joined: ToldRide | null;
  /** What one had chosen to join has left, or is full. */
  gone: boolean;
  join: (ride: ToldRide | null) => void;
  /** The shop as it charges this order, and as it charges one that goes by itself. */
  shop: Shop;
  alone: Shop;
};

type Asked = { floor: string; alone: Shop; now: ShopAvailability | undefined; heardAt: string | null; form: CheckoutForm; placing: Placing };

/** What goes up to a floor for this phone to join, asked whenever availability was heard anew; never from a kept page. */
function useToldRide(floor: string, slug: string, heardAt: string | null): ToldRide | null {
  const [told, setTold] = useState<ToldRide | null>(null);
  useEffect(() => {
    if (heardAt === null) return;
    let isOver = false;
    const placard = readPlacard();
    const code = placard?.floor === floor ? `&code=${placard.code}` : '';
    void fetchJson<RideAnswer>(`/api/v1/rides?floor=${floor}&shop=${slug}${code}`).then((answer) => {
      if (!isOver) setTold(answer.kind === 'body' ? answer.value.ride : null);
    });
    return () => {
      isOver = true;
    };
  }, [floor, slug, heardAt]);
  return told;
}

const chargedBy = (alone: Shop, joined: ToldRide | null): Shop =>
  joined ? { ...alone, deliveryFee: joined.deliveryFee, minimumOrder: joined.minimumOrder } : alone;

/** The ride that this checkout may join, and whether it does. Another one is another question: it is never joined by itself. */
export function useRide({ floor, alone, now, heardAt, form, placing }: Asked): Riding {
  const told = useToldRide(floor, alone.slug, heardAt);
  const [wanted, setWanted] = useState<string | null>(null);
  // After the server's word that it has gone, the screen shows what the order costs without it.
  const isOff = form.fulfilment === 'pickup' || (placing.kind === 'refused' && placing.error.code === 'ride_gone');
  const ride = isOff || now?.state.kind !== 'open' || now.suspended ? null : told;
  const joined = ride !== null && ride.id === wanted ? ride : null;
  const gone = wanted !== null && joined === null && !isOff;
  return { ride, joined, gone, join: (chosen) => setWanted(chosen && chosen.id), shop: chargedBy(alone, joined), alone };
}
