import type { PlacardReference, PlacardStatus } from '@/domain/building/placard';
import { read } from '@/server/db';
import { snapshot } from '@/server/per-database';

export type FoundPlacard = { id: string; floor: string; status: PlacardStatus };

type Row = FoundPlacard & { code: string };

async function load(): Promise<ReadonlyMap<string, FoundPlacard>> {
  const rows = await read().$queryRaw<Row[]>`
    SELECT "Placard"."id", "Floor"."label" AS "floor", "Placard"."status", "Placard"."code"
    FROM "Placard" JOIN "Floor" ON "Floor"."id" = "Placard"."floorId" WHERE "Floor"."removedAt" IS NULL`;
  return new Map(rows.map(({ code, ...placard }) => [code, placard]));
}

const kept = snapshot('placards', load);

/** The placard that holds this code on this floor, from memory, or null: a code of another floor is unknown. */
export async function findPlacard({ floor, code }: PlacardReference): Promise<FoundPlacard | null> {
  const found = (await kept.get()).get(code);
  return found?.floor === floor ? found : null;
}

/** After codes were made or revoked: the next look reads them anew. */
export const forgetPlacards = (): void => kept.forget();
