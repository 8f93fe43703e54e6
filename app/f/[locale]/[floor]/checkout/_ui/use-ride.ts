'use client';
import { useEffect, useState } from 'react';
import type { Shop } from '@/domain/menu/shop';
import type { RideAnswer, ToldRide } from '@/domain/rides/told-ride';
import type { ShopAvailability } from '@/domain/slots/availability';
import { fetchJson } from '@/phone/fetch-json';
import { readPlacard } from '@/phone/placard-memory';

export type Riding = {
  /** What goes up to this floor and may be joined; null: nothing does. */
  ride: ToldRide | null;
  /** The same where the order joins it. */
  joined: ToldRide | null;
  /** What one had chosen to join has left, or is full. */
  gone: boolean;
  join: (ride: ToldRide | null) => void;
  /** The shop as it is for an order that goes by itself. */
  alone: Shop;
};

type Asked = { floor: string; shop: Shop; now: ShopAvailability | undefined; heardAt: string | null; isOff: boolean };

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

/** The ride that this checkout may join, and whether it does. Another one is another question: it is never joined by itself. */
export function useRide({ floor, shop, now, heardAt, isOff }: Asked): Riding {
  const told = useToldRide(floor, shop.slug, heardAt);
  const [wanted, setWanted] = useState<string | null>(null);
  const ride = isOff || now?.state.kind !== 'open' || now.suspended ? null : told;
  const joined = ride !== null && ride.id === wanted ? ride : null;
  return { ride, joined, gone: wanted !== null && joined === null && !isOff, join: (chosen) => setWanted(chosen && chosen.id), alone: shop };
}
