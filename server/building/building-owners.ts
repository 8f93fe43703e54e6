import type { Tx } from '@/server/db';

/** Who owns every shop of the building at this moment, and so decides what concerns all of it; by their ids. */
export async function buildingOwners(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ staffId: string }[]>`
    SELECT "staffId" FROM "Membership" WHERE "role" = 'owner'
    GROUP BY "staffId" HAVING COUNT(*) = (SELECT COUNT(*) FROM "Shop") ORDER BY "staffId"`;
  return rows.map(({ staffId }) => staffId);
}
