import { type Leg, paceMinutes, paceOfLead, paceOfRuns, paceRuns } from '@/domain/runs/pace';
import type { Pace } from '@/domain/runs/ride';
import { read } from '@/server/db';
import { perDatabase } from '@/server/per-database';

type LegRow = { runId: string; startedAt: Date; changes: number; doneAt: Date | null };

/** The legs of one run in the order in which they were reported; a leg says how long its stop took from the one before. */
function legsOf(stops: readonly LegRow[]): Leg[] {
  let before = stops[0]!.startedAt.getTime();
  return stops.flatMap(({ changes, doneAt }) => {
    if (doneAt === null) return [];
    const milliseconds = doneAt.getTime() - before;
    before = doneAt.getTime();
    return [{ changes, milliseconds }];
  });
}

async function readLastRuns(shopId: string): Promise<Leg[][]> {
  const rows = await read().$queryRaw<LegRow[]>`
    SELECT "r"."id" AS "runId", "r"."startedAt", "s"."changes", "s"."doneAt"
    FROM (SELECT "id", "startedAt" FROM "DeliveryRun" WHERE "shopId" = ${shopId} AND "finishedAt" IS NOT NULL
      ORDER BY "finishedAt" DESC LIMIT ${paceRuns.last}) AS "r"
    JOIN "RunStop" AS "s" ON "s"."runId" = "r"."id"
    ORDER BY "r"."startedAt" DESC, "r"."id", "s"."position"`;
  const runs = new Map<string, LegRow[]>();
  for (const row of rows) runs.set(row.runId, [...(runs.get(row.runId) ?? []), row]);
  return [...runs.values()].map(legsOf);
}

const kept = () => perDatabase('pace', () => new Map<string, Promise<Pace>>());

/** How fast this shop's runs really go, by the last of them; by its lead time while there are too few. */
export function readPace({ id, leadMinutes }: { id: string; leadMinutes: number }): Promise<Pace> {
  const key = `${id} ${leadMinutes}`;
  const known = kept().get(key);
  if (known) return known;
  const reading = readLastRuns(id).then((runs) => paceOfRuns(runs, paceOfLead(leadMinutes)));
  kept().set(key, reading);
  // A failure is not kept: the next caller tries again.
  reading.catch(() => kept().delete(key));
  return reading;
}

/** By how many minutes the real pace moves this shop's promises as soon as possible. */
export const readPaceMinutes = async (shop: { id: string; leadMinutes: number }): Promise<number> =>
  paceMinutes(await readPace(shop), shop.leadMinutes);

/** After a run came to its end, or did not after all: the next look counts it. */
export const forgetPace = (): void => kept().clear();
