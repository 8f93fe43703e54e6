import type { Tx } from '@/server/db';
import { hashSecret } from '@/server/links/hash-secret';
import { reservePieces } from './reserve-pieces';

type Place = { id: string; groupId: string; pieces: number };

/**
 * A phone that asks to be forgotten leaves the groups that are open, and of those that are over its personal fields are emptied.
 * A met group's order that is still to be written keeps them: the shop needs the name and the door.
 */
export function memberForgetter(device: string): (tx: Tx, at: Date) => Promise<void> {
  const phone = hashSecret(device);
  return async (tx, at) => {
    const places = await tx.$queryRaw<Place[]>`SELECT "id", "groupId", "pieces" FROM "GroupBuyMember" WHERE "phone" = ${phone}`;
    for (const { id, groupId, pieces } of places) {
      const left = await reservePieces(tx, groupId, { people: -1, pieces: -pieces }, at);
      if (left > 0) await tx.$executeRaw`DELETE FROM "GroupBuyMember" WHERE "id" = ${id}`;
    }
    await tx.$executeRaw`
      UPDATE "GroupBuyMember" SET "phone" = NULL, "room" = NULL, "customerName" = NULL
      WHERE "phone" = ${phone} AND ("status" <> 'joined' OR EXISTS (
        SELECT 1 FROM "GroupBuy" AS "g" WHERE "g"."id" = "GroupBuyMember"."groupId" AND "g"."status" IN ('failed', 'cancelled')))`;
  };
}

/** Empties the personal fields of members whose group was to be brought that long ago (rules.md, 27). */
export const eraseMembers = (tx: Tx, before: Date): Promise<number> =>
  tx.$executeRaw`
    UPDATE "GroupBuyMember" SET "phone" = NULL, "room" = NULL, "customerName" = NULL
    WHERE ("phone" IS NOT NULL OR "room" IS NOT NULL OR "customerName" IS NOT NULL) AND EXISTS (
      SELECT 1 FROM "GroupBuy" AS "g" WHERE "g"."id" = "GroupBuyMember"."groupId" AND "g"."dropUntil" <= ${before})`;
