import type { MemberStatus, OwnGroup } from '@/domain/group-buys/group-buy';
import { fail, ok, type Result } from '@/domain/result';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { readGroupRow, viewGroup } from './group-row';

type Place = { groupId: string; floor: string; pieces: number; status: MemberStatus; orderToken: string | null; number: number | null; placedAt: Date | null };

/** A group with one's own place in it, by the secret that joining answered. Errors: not_found, also once one has left. */
export async function readOwnGroup(token: string): Promise<Result<OwnGroup>> {
  const [place] = await read().$queryRaw<Place[]>`
    SELECT "m"."groupId", "f"."label" AS "floor", "m"."pieces", "m"."status", "o"."token" AS "orderToken", "o"."number", "o"."placedAt"
    FROM "GroupBuyMember" AS "m" JOIN "Floor" AS "f" ON "f"."id" = "m"."floorId" LEFT JOIN "Order" AS "o" ON "o"."id" = "m"."orderId"
    WHERE "m"."token" = ${token}`;
  const row = place && (await readGroupRow(read(), place.groupId));
  if (!place || !row) return fail({ code: 'not_found' });
  const { floor, pieces, status, orderToken, number, placedAt } = place;
  const order = orderToken !== null && number !== null && placedAt ? { token: orderToken, number, placedAt: placedAt.toISOString() } : null;
  return ok({ group: viewGroup(row, now()), mine: { floor, pieces, status, order } });
}
