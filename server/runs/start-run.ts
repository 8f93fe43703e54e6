import { Prisma } from '@/prisma/generated/client';
import type { Building } from '@/domain/building/floor';
import type { Shop } from '@/domain/menu/shop';
import { nextStatus } from '@/domain/orders/status';
import { fail, ok, type Result } from '@/domain/result';
import { bagsOf } from '@/domain/runs/bag';
import { unitsOf } from '@/domain/runs/ride-together';
import type { StartedRun } from '@/domain/runs/run-view';
import { canSee, canStep, type StaffActor } from '@/domain/staff/actor';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read, type Tx } from '@/server/db';
import { orderChanged } from '@/server/events/hub';
import { loadShop } from '@/server/menu/load-shops';
import { moveOrder } from '@/server/orders/move-order';
import { type OrderRow, readOrderRows } from '@/server/orders/order-row';
import { recordStep } from '@/server/orders/record-step';
import { deskView } from '@/server/orders/view-order';
import { refuse, transact } from '@/server/transact';
import { insertRun } from './insert-run';
import { readRuns } from './read-runs';
import { readBagLimit } from './run-terms';

/** Ids of ready orders in the order in which they are to be handed over; those for one floor are one stop. */
export type StartRunInput = { shop: string; orders: readonly string[] };

type Starting = { actor: StaffActor; building: Building; shop: Shop; input: StartRunInput; at: Date };
type Started = { run: string; taken: readonly OrderRow[]; left: readonly OrderRow[] };

const canSetOut = (order: OrderRow): boolean => nextStatus('deliver', order.status, order) === 'delivering';

/** The asked orders in the order they were asked in. @throws Refusal not_found when one is not this shop's */
async function readAsked(tx: Tx, { shop, input }: Starting): Promise<OrderRow[]> {
  const rows = await readOrderRows(tx, Prisma.sql`"o"."id" IN (${Prisma.join(input.orders)}) AND "o"."shopId" = ${shop.id}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return input.orders.map((id) => byId.get(id) ?? refuse({ code: 'not_found' }));
}

/** The open run that carries all of these for this person already: the answer to the first tap was lost. */
async function findStarted(tx: Tx, { actor, input }: Starting): Promise<string | null> {
  const rows = await tx.$queryRaw<{ run: string; bags: number }[]>`
    SELECT "r"."id" AS "run", count(*) AS "bags" FROM "DeliveryRun" AS "r"
    JOIN "RunStop" AS "s" ON "s"."runId" = "r"."id" JOIN "RunBag" AS "b" ON "b"."stopId" = "s"."id"
    WHERE "r"."staffId" = ${actor.id} AND "r"."finishedAt" IS NULL AND "b"."orderId" IN (${Prisma.join(input.orders)})
    GROUP BY "r"."id"`;
  return rows.find(({ bags }) => Number(bags) === input.orders.length)?.run ?? null;
}

async function setOut(tx: Tx, starting: Starting): Promise<Started> {
  const { actor, building, shop, at } = starting;
  const bagLimit = await readBagLimit(tx, shop.id);
  // Read in here: of two runners who start at once the second finds what the first has taken.
  const asked = await readAsked(tx, starting);
  // Whoever has more bags than that goes by themselves: nobody can bring half an order, nor half a drop.
  if (unitsOf(asked).length > 1 && bagsOf(asked) > bagLimit) refuse({ code: 'too_many_bags', limit: bagLimit });
  const taken = asked.filter(canSetOut);
  const left = asked.filter((order) => !canSetOut(order));
  if (taken.length === 0) {
    const run = await findStarted(tx, starting);
    return run === null ? refuse({ code: 'nothing_to_carry' }) : { run, taken: [], left: [] };
  }
  for (const order of taken) {
    await moveOrder(tx, order, 'delivering', at);
    await recordStep(tx, order, { step: 'deliver', to: 'delivering', at, staffId: actor.id });
  }
  return { run: await insertRun(tx, { building, shop, staffId: actor.id, bagLimit, at, orders: taken }), taken, left };
}

/** The run and its orders as they are by now. */
async function asStarted(id: string, at: Date): Promise<Pick<StartedRun, 'run' | 'orders'>> {
  const [run] = await readRuns(read(), Prisma.sql`"r"."id" = ${id}`);
  if (!run) throw new Error(`a run vanished: ${id}`);
  const ids = Prisma.join(run.stops.flatMap(({ orders }) => orders));
  const rows = await readOrderRows(read(), Prisma.sql`"o"."id" IN (${ids})`);
  return { run, orders: rows.map((row) => deskView(row, at)) };
}

/**
 * Sets out with several orders at once: each takes the step `deliver`, and all of it is one transaction. What another
 * run took or what was moved meanwhile is left out and told. Asked again after a lost answer, it answers the same run.
 * Errors: not_found (also another shop's order), forbidden, too_many_bags, nothing_to_carry, busy.
 */
export async function startRun(actor: StaffActor, input: StartRunInput): Promise<Result<StartedRun>> {
  const shop = await loadShop(input.shop);
  if (!shop || !canSee(actor, shop.slug)) return fail({ code: 'not_found' });
  if (!canStep(actor, shop.slug, 'deliver')) return fail({ code: 'forbidden' });
  const starting = { actor, building: await loadBuilding(), shop, input, at: now() };
  const done = await transact((tx) => setOut(tx, starting));
  if (!done.ok) return done;
  const { run, taken, left } = done.value;
  taken.forEach(orderChanged);
  return ok({ ...(await asStarted(run, starting.at)), left: left.map(({ id, number, status }) => ({ order: id, number, status })) });
}
