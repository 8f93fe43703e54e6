import type { Shafts } from '../building/lift-route';
import { bagsOf, type ReadyOrder } from './bag';
import { goInTurn, type InTurn, keepsTurn } from './in-turn';
import { byPromise, type Direction, fillTrip, inRidingOrder, type LiftGroup, liftGroups } from './lift-groups';
import { ordersOf, type RunTerms, stopsOf, type Trip, tripOf } from './trip';

/** A trip as it is proposed; without a bank it goes by several lifts, in turn. */
export type PlannedTrip = Trip & { bank: string | null; direction: Direction | null };

export type Plan = {
  /** Each order is in exactly one; the first is the one to take now. */
  trips: readonly PlannedTrip[];
  /**
   * The first trip had better not leave before this instant, because who becomes ready until then would come off worse
   * than in turn; null: leave now.
   */
  holdUntil: number | null;
};

type Situation = { now: number; orders: readonly ReadyOrder[]; shafts: Shafts; terms: RunTerms; turn: InTurn };

/**
 * Whether a trip that sets out now makes nobody later than in turn: not who is on it, not who stays, and nobody who
 * becomes ready while it is away.
 */
function isFair(trip: Trip, { now, orders, terms, turn }: Situation): boolean {
  const late = trip.stops.some((stop, index) => stop.orders.some(({ id }) => now + trip.done[index]! > turn.due.get(id)!));
  if (late) return false;
  const carried = new Set(ordersOf(trip).map(({ id }) => id));
  const waiting = new Set(orders.flatMap(({ id }) => (carried.has(id) ? [] : [id])));
  return keepsTurn(turn, terms, now + trip.length, waiting);
}

const costPerBag = (trip: Trip): number => trip.cost / bagsOf(ordersOf(trip));

/** Whom a fuller trip would make break a promise that it would keep with fewer stops stays behind; the oldest never does. */
function keepPromises(chosen: readonly ReadyOrder[], group: LiftGroup, now: number, terms: RunTerms): Trip {
  const ride = (orders: readonly ReadyOrder[]) => tripOf(stopsOf(inRidingOrder(orders, group.direction, terms)), terms);
  const broken = (trip: Trip) =>
    new Set(trip.stops.flatMap((stop, index) => stop.orders.filter(({ promisedAt }) => promisedAt < now + trip.done[index]!)));
  let kept = chosen.slice(0, 1);
  let trip = ride(kept);
  let missed = broken(trip);
  for (const order of chosen.slice(1)) {
    const fuller = ride([...kept, order]);
    const now = broken(fuller);
    if ([...now].some((each) => each !== order && !missed.has(each))) continue;
    kept = [...kept, order];
    [trip, missed] = [fuller, now];
  }
  return trip;
}

function groupTrip(group: LiftGroup, { now, terms }: Pick<Situation, 'now' | 'terms'>): PlannedTrip {
  const { bank, direction, orders } = group;
  return { ...keepPromises(fillTrip(orders, terms.bagLimit), group, now, terms), bank, direction };
}

/** Brings a stop forward to one that the same lift reaches, again and again, as long as that saves a change and is fair. */
function straighten(start: Trip, situation: Situation): Trip {
  let best = start;
  for (let from = 1; from < best.stops.length; from++) {
    for (let to = 0; to < from; to++) {
      const stops = [...best.stops];
      stops.splice(to, 0, ...stops.splice(from, 1));
      const trip = tripOf(stops, situation.terms);
      if (trip.cost < best.cost && isFair(trip, situation)) best = trip;
    }
  }
  return best;
}

/** Whoever waits on a floor where the trip stops anyway comes along while there is a hand free. */
function withNeighbours(trip: Trip, { orders, terms }: Situation): Trip {
  const taken = ordersOf(trip);
  for (const order of [...orders].sort(byPromise)) {
    const stops = trip.stops.some(({ floor }) => floor === order.floor);
    if (stops && !taken.includes(order) && bagsOf(taken) + order.bags <= terms.bagLimit) taken.push(order);
  }
  return tripOf(stopsOf(taken), terms);
}

/** Those who go next in turn, without who was served; null when nobody in the row waits. */
function nextInTurn({ orders, turn }: Situation): ReadyOrder[] | null {
  const waiting = new Map(orders.map((order) => [order.id, order]));
  const rows = turn.batches.map(({ trip }) => ordersOf(trip).flatMap(({ id }) => waiting.get(id) ?? []));
  return rows.find((left) => left.length > 0) ?? null;
}

/**
 * What goes next in turn, made better where nobody loses by it: turning back early for whoever waits on the same floors
 * may be worth more than going on with the row, since the way back often leads past the counter anyway.
 */
function tripInTurn(situation: Situation): PlannedTrip | null {
  const stops = stopsOf(nextInTurn(situation) ?? []);
  let best: Trip | null = null;
  for (let count = stops.length; count > 0; count--) {
    const trip = tripOf(stops.slice(0, count), situation.terms);
    for (const each of [withNeighbours(trip, situation), trip]) {
      if (!isFair(each, situation)) continue;
      const straight = straighten(each, situation);
      if (best === null || costPerBag(straight) < costPerBag(best)) best = straight;
      break;
    }
  }
  return best && { ...best, bank: null, direction: null };
}

/** The trip to take now, or until when to wait for one. */
function firstTrip(situation: Situation): { trip: PlannedTrip; holdUntil: number | null } {
  const { now, orders, shafts, terms, turn } = situation;
  const trips = liftGroups(orders, shafts, terms.from).map((group) => groupTrip(group, situation));
  const oldest = trips[0]!;
  const all = new Set(orders.map(({ id }) => id));
  // Whoever is already later than in turn, by a lift that was out of order or a chat at a door, has nothing to keep.
  if (!keepsTurn(turn, terms, now, all)) return { trip: oldest, holdUntil: null };
  const inTurn = tripInTurn(situation);
  const worth = (trip: Trip) => inTurn === null || costPerBag(trip) <= costPerBag(inTurn);
  const chosen = trips.find((trip) => worth(trip) && isFair(trip, situation)) ?? inTurn;
  if (chosen) return { trip: chosen, holdUntil: null };
  return { trip: oldest, holdUntil: turn.batches.find(({ open }) => open)?.departs ?? null };
}

/**
 * Proposes trips for the orders that stand ready: by lift bank and direction, at most the bag limit, stops in riding
 * order, the oldest promise first. The first trip makes nobody later than if one had gone in turn all along
 * (decision 0022); where one is behind already, no longer. Deterministic.
 * @param history all orders that became ready since the counter was last empty, those that wait among them
 * @param now epoch milliseconds
 */
export function planTrips(orders: readonly ReadyOrder[], history: readonly ReadyOrder[], shafts: Shafts, terms: RunTerms, now: number): Plan {
  if (orders.length === 0) return { trips: [], holdUntil: null };
  const turn = goInTurn(history, terms, now);
  const { trip, holdUntil } = firstTrip({ now, orders, shafts, terms, turn });
  const trips = [trip];
  let rest = without(orders, trip);
  while (rest.length > 0) {
    const [group] = liftGroups(rest, shafts, terms.from);
    const next = groupTrip(group!, { now, terms });
    trips.push(next);
    rest = without(rest, next);
  }
  return { trips, holdUntil };
}

function without(orders: readonly ReadyOrder[], trip: Trip): ReadyOrder[] {
  const carried = new Set(ordersOf(trip).map(({ id }) => id));
  return orders.filter(({ id }) => !carried.has(id));
}
