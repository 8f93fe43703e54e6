import { read } from '@/server/db';
import { snapshot } from '@/server/per-database';

/** A code on a flyer; `floor` null: it is good for every floor. */
export type FoundFlyerCode = { id: string; floor: string | null; withdrawn: boolean };

type Row = { id: string; code: string; floorId: string | null; floor: string | null; withdrawnAt: Date | null };

async function load(): Promise<ReadonlyMap<string, FoundFlyerCode>> {
  const rows = await read().$queryRaw<Row[]>`
    SELECT "c"."id", "c"."code", "c"."floorId", "f"."label" AS "floor", "y"."withdrawnAt"
    FROM "FlyerCode" AS "c" JOIN "Flyer" AS "y" ON "y"."id" = "c"."flyerId"
    LEFT JOIN "Floor" AS "f" ON "f"."id" = "c"."floorId" AND "f"."removedAt" IS NULL`;
  // The code of a floor that was taken out of the building leads nowhere.
  const there = rows.filter(({ floorId, floor }) => floorId === null || floor !== null);
  return new Map(there.map(({ id, code, floor, withdrawnAt }) => [code, { id, floor, withdrawn: withdrawnAt !== null }]));
}

const kept = snapshot('flyer codes', load);

/** The flyer's code that this is on this floor, from memory, or null; `floor` null asks for one that is good for every floor. */
export async function findFlyerCode({ floor, code }: { floor: string | null; code: string }): Promise<FoundFlyerCode | null> {
  const found = (await kept.get()).get(code);
  return found && (found.floor === null || found.floor === floor) ? found : null;
}

/** After flyers were made or withdrawn: the next look reads them anew. */
export const forgetFlyerCodes = (): void => kept.forget();
