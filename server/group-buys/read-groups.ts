import { findFloor } from '@/domain/building/floor';
import type { FloorGroups, GroupBuyView } from '@/domain/group-buys/group-buy';
import { fail, ok, type Result } from '@/domain/result';
import { Prisma } from '@/prisma/generated/client';
import { loadBuilding } from '@/server/building/load-building';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { readGroupRow, readGroupRows, viewGroup } from './group-row';

/** The groups that people of a floor may join now, the next deadline first. Errors: not_found (floor). */
export async function readFloorGroups({ floor }: { floor: string }): Promise<Result<FloorGroups>> {
  if (!findFloor(await loadBuilding(), floor)) return fail({ code: 'not_found' });
  const at = now();
  const rows = await readGroupRows(
    read(),
    Prisma.sql`"g"."status" = 'open' AND "g"."deadline" > ${at} AND EXISTS (SELECT 1 FROM "GroupBuyFloor" AS "p" JOIN "Floor" AS "f" ON "f"."id" = "p"."floorId"
      WHERE "p"."groupId" = "g"."id" AND "f"."label" = ${floor} AND "f"."removedAt" IS NULL)`,
  );
  return ok({ at: at.toISOString(), groups: rows.map((row) => viewGroup(row, at)) });
}

/** One group as everybody may see it. Errors: not_found. */
export async function readGroup({ group }: { group: string }): Promise<Result<GroupBuyView>> {
  const row = await readGroupRow(read(), group);
  return row ? ok(viewGroup(row, now())) : fail({ code: 'not_found' });
}
