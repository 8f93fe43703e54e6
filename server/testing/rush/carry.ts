import type { Building } from '@/domain/building/floor';
import type { Shop } from '@/domain/menu/shop';
import { takeInTurn, tripInTurn } from '@/domain/runs/in-turn';
import { rideCost, rideOf, rideTimes } from '@/domain/runs/ride';
import type { RunTerms } from '@/domain/runs/trip';
import type { StaffActor } from '@/domain/staff/actor';
import { proposeRuns } from '@/server/runs/propose-runs';
import { readReady } from '@/server/runs/read-ready';
import { startRun } from '@/server/runs/start-run';
import { now } from '@/server/clock';
import { stepOrder } from '@/server/orders/step-order';
import { granted } from './granted';

/** What whoever carries is doing: a trip that has set out, or nothing until an instant (null: until a bag is ready). */
export type Setting =
  | { kind: 'out'; cost: number; handOver: readonly { at: number; order: string }[]; backAt: number }
  | { kind: 'wait'; until: number | null };

export type Carrier = (actor: StaffActor) => Promise<Setting>;

type Place = { building: Building; shop: Shop; terms: RunTerms };

/** Carries what the desk proposes, as the run sheet would: the first trip, at once unless it says to hold. */
export const byRuns = ({ shop, terms }: Place): Carrier => async (actor) => {
  const [runs] = granted(await proposeRuns(actor, { shop: shop.slug })).shops;
  const trip = runs?.trips[0];
  if (!runs || !trip) return { kind: 'wait', until: null };
  if (runs.holdUntil !== null) return { kind: 'wait', until: Date.parse(runs.holdUntil) };
  const { run } = granted(await startRun(actor, { shop: shop.slug, orders: trip.stops.flatMap(({ orders }) => orders) }));
  const ride = rideOf(terms.lifts, terms.from, run.stops.map(({ floor }) => floor));
  const { done, length } = rideTimes(ride, terms.pace);
  const setOut = now().getTime();
  const handOver = run.stops.flatMap(({ orders }, index) => orders.map((order) => ({ at: setOut + done[index]!, order })));
  return { kind: 'out', cost: rideCost(ride), handOver, backAt: setOut + length };
};

/** Carries first come, first served: the oldest bags up to the limit, handed over one after the other as they stood. */
export const inTurn = ({ shop, terms }: Place): Carrier => async (actor) => {
  const at = now();
  const { waiting } = await readReady(shop.id, at);
  const taken = takeInTurn(waiting.sort((a, b) => a.readyAt - b.readyAt), at.getTime(), terms.bagLimit);
  if (taken.length === 0) return { kind: 'wait', until: null };
  for (const { id } of taken) granted(await stepOrder(actor, { order: id, step: 'deliver' }));
  const { stops, done, length, cost } = tripInTurn(taken, terms);
  const handOver = stops.flatMap(({ orders }, index) => orders.map(({ id }) => ({ at: at.getTime() + done[index]!, order: id })));
  return { kind: 'out', cost, handOver, backAt: at.getTime() + length };
};
