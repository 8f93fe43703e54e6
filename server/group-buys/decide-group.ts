import type { GroupStatus } from '@/domain/group-buys/group-buy';
import type { Tx } from '@/server/db';

/**
 * Decides an open group, once: met where the threshold is reached, failed otherwise, and with that everything it held is free
 * again. The job does it at the deadline, the desk before.
 * @returns what it became; null: it was decided before
 */
export async function decideGroup(tx: Tx, id: string, at: Date): Promise<GroupStatus | null> {
  const [decided] = await tx.$queryRaw<{ status: GroupStatus }[]>`
    UPDATE "GroupBuy" SET "closedAt" = ${at},
      "status" = CASE WHEN (CASE "counts" WHEN 'people' THEN "people" ELSE "pieces" END) >= "threshold" THEN 'met' ELSE 'failed' END
    WHERE "id" = ${id} AND "status" = 'open' RETURNING "status"`;
  return decided?.status ?? null;
}
