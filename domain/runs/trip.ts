import type { ReadyOrder } from './bag';
import { type LiftPlan, type Pace, type Ride, rideCost, rideOf, rideTimes } from './ride';

/** What every plan of one shop's runs looks at. */
export type RunTerms = {
  lifts: LiftPlan;
  /** Heights of the floors, by label. */
  heights: ReadonlyMap<string, number>;
  /** The shop's floor, where every run begins and ends. */
  from: string;
  /** Bags in one trip; an order that has more goes by itself. */
  bagLimit: number;
  pace: Pace;
};

/** Orders for one floor, handed over at one stop. */
export type TripStop = { floor: string; orders: readonly ReadyOrder[] };

/** One way out and back, with its times in milliseconds after setting out. */
export type Trip = {
  stops: readonly TripStop[];
  ride: Ride;
  /** Stops plus twice the changes of bank, the way back included. */
  cost: number;
  /** When each stop is done. */
  done: readonly number[];
  /** When one is back. */
  length: number;
};

/** Orders in the order in which they are to be handed over; those of one floor are handed over together, at the first. */
export function stopsOf(orders: readonly ReadyOrder[]): TripStop[] {
  const stops = new Map<string, ReadyOrder[]>();
  for (const order of orders) {
    const there = stops.get(order.floor);
    if (there) there.push(order);
    else stops.set(order.floor, [order]);
  }
  return [...stops].map(([floor, of]) => ({ floor, orders: of }));
}

export function tripOf(stops: readonly TripStop[], { lifts, from, pace }: RunTerms): Trip {
  const ride = rideOf(lifts, from, stops.map(({ floor }) => floor));
  return { stops, ride, cost: rideCost(ride), ...rideTimes(ride, pace) };
}

export const ordersOf = ({ stops }: Pick<Trip, 'stops'>): ReadyOrder[] => stops.flatMap(({ orders }) => orders);

/** The last instant to set out at which every promise of the trip still holds. */
export const leaveBy = ({ stops, done }: Pick<Trip, 'stops' | 'done'>): number =>
  Math.min(...stops.flatMap(({ orders }, index) => orders.map(({ promisedAt }) => promisedAt - done[index]!)));
