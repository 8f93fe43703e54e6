import { roundOutcome, type RoundOutcome, spansAround } from '@/domain/funnel/leaflets';
import type { Source } from '@/domain/funnel/source';
import { Prisma } from '@/prisma/generated/client';
import { addDays, type LocalDate, localTime } from '@/domain/time';
import { read } from '@/server/db';
import { ordersByFloor } from './orders-by-floor';

type Asking = { shopId: string | null; sources: readonly Source[]; zone: string; today: LocalDate };

/** That some paper came to a floor on a day. */
type Delivery = { on: LocalDate; floor: string };

/** Floors where somebody was with leaflets; of a shop, with its own. */
async function leafleted(shopId: string | null, zone: string): Promise<Delivery[]> {
  const own = shopId === null ? Prisma.empty : Prisma.sql`AND "y"."shopId" = ${shopId}`;
  const rows = await read().$queryRaw<{ floor: string; doneAt: Date }[]>`
    SELECT "f"."label" AS "floor", "d"."doneAt" FROM "LeafletFloor" AS "d" JOIN "Floor" AS "f" ON "f"."id" = "d"."floorId"
    JOIN "LeafletRound" AS "r" ON "r"."id" = "d"."roundId" JOIN "Flyer" AS "y" ON "y"."id" = "r"."flyerId"
    WHERE "d"."doneAt" IS NOT NULL ${own}`;
  return rows.map(({ floor, doneAt }) => ({ on: localTime(doneAt, zone).date, floor }));
}

const hung = (sources: readonly Source[], zone: string): Delivery[] =>
  sources.flatMap(({ since, floor }) => (since === null || floor === null ? [] : [{ on: localTime(new Date(since), zone).date, floor }]));

/** What the last day on which placards went up or leaflets out was followed by, of which a day is over, by floor. */
export async function readLastRound({ shopId, sources, zone, today }: Asking): Promise<RoundOutcome | null> {
  const paper = [...hung(sources, zone), ...(await leafleted(shopId, zone))];
  const on = paper.map((each) => each.on).filter((date) => date <= addDays(today, -1)).toSorted().at(-1);
  const spans = on === undefined ? null : spansAround(on, today);
  if (on === undefined || spans === null) return null;
  const floors = [...new Set(paper.filter((each) => each.on === on).map(({ floor }) => floor))];
  const [before, after] = await Promise.all([ordersByFloor(shopId, spans.before, zone), ordersByFloor(shopId, spans.after, zone)]);
  return roundOutcome({ on, floors }, spans, { before, after });
}
