import { Prisma } from '@/prisma/generated/client';
import { undoDeliveredSeconds } from '@/domain/orders/answering';
import { fail, ok, type Result } from '@/domain/result';
import { bagsOf } from '@/domain/runs/bag';
import { type PlannedTrip, planTrips } from '@/domain/runs/plan-trips';
import { rideTogether, type Together } from '@/domain/runs/ride-together';
import type { RunsView, ShopRuns, TripProposal } from '@/domain/runs/run-view';
import { leaveBy, ordersOf } from '@/domain/runs/trip';
import type { StaffActor } from '@/domain/staff/actor';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadShop } from '@/server/menu/load-shops';
import { shopsInSight } from '@/server/orders/read-board';
import { readReady } from './read-ready';
import { readRuns } from './read-runs';
import { readRunTerms } from './run-terms';

const proposalOf = (trip: PlannedTrip, { idsOf }: Together): TripProposal => ({
  bank: trip.bank,
  direction: trip.direction,
  stops: trip.stops.map(({ floor, orders }) => ({ floor, orders: orders.flatMap(idsOf) })),
  bags: bagsOf(ordersOf(trip)),
  leaveBy: new Date(leaveBy(trip)).toISOString(),
});

/** A run that has come to its end stays in sight for as long as its last tap can be taken back. */
const inSight = (shopId: string, at: Date): Prisma.Sql => {
  const lately = new Date(at.getTime() - undoDeliveredSeconds * 1000);
  return Prisma.sql`"r"."shopId" = ${shopId} AND ("r"."finishedAt" IS NULL OR "r"."finishedAt" >= ${lately})`;
};

async function runsOf(slug: string, at: Date): Promise<ShopRuns[]> {
  const [building, shop] = await Promise.all([loadBuilding(), loadShop(slug)]);
  if (!shop) return [];
  const [terms, { waiting, history }, runs] = await Promise.all([
    readRunTerms(building, shop),
    readReady(shop.id, at),
    readRuns(read(), inSight(shop.id, at)),
  ]);
  const together = rideTogether(waiting);
  const gone = history.filter((order) => !waiting.includes(order));
  const plan = planTrips(together.orders, [...gone, ...together.orders], building, terms, at.getTime());
  const holdUntil = plan.holdUntil === null ? null : new Date(plan.holdUntil).toISOString();
  return [{ shop: slug, bagLimit: terms.bagLimit, trips: plan.trips.map((trip) => proposalOf(trip, together)), holdUntil, runs }];
}

/**
 * What could set out now, trip by trip, and what is on its way: of one shop, or of all the actor's.
 * Errors: not_found.
 */
export async function proposeRuns(actor: StaffActor, { shop }: { shop: string | null }): Promise<Result<RunsView>> {
  const slugs = shopsInSight(actor, shop);
  if (!slugs || slugs.length === 0) return fail({ code: 'not_found' });
  const at = now();
  const shops = await Promise.all(slugs.map((slug) => runsOf(slug, at)));
  return ok({ now: at.toISOString(), shops: shops.flat() });
}
