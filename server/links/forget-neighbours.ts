import { day } from '@/domain/time';
import { type Tx, write } from '@/server/db';
import { scanDays } from '@/server/placards/drop-old-scans';

/**
 * Forgets which phones made, opened and used neighbours' links and wished for goods before then: what happened stays and can be
 * counted, by whom does not. Phones that a link admitted go when it ended before then, for until it ends they hold its places.
 */
export async function forgetNeighbours(tx: Tx, before: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "ShareLink" SET "makerHash" = NULL WHERE "makerHash" IS NOT NULL AND "createdAt" <= ${before}`;
  await tx.$executeRaw`UPDATE "ShareOpening" SET "deviceId" = NULL WHERE "deviceId" IS NOT NULL AND "openedAt" <= ${before}`;
  await tx.$executeRaw`UPDATE "WishVoice" SET "deviceHash" = NULL WHERE "deviceHash" IS NOT NULL AND "at" <= ${before}`;
  await tx.$executeRaw`DELETE FROM "ShareLinkPhone" WHERE "linkId" IN (SELECT "id" FROM "ShareLink" WHERE "expiresAt" <= ${before})`;
}

/** Deletes neighbours' links that no report looks back to, as scans are, and wishes that were last wished as long ago. */
export async function dropOldShares(at: Date): Promise<void> {
  const oldest = new Date(at.getTime() - scanDays * day);
  await write((tx) => tx.$executeRaw`DELETE FROM "ShareLink" WHERE "expiresAt" <= ${oldest}`);
  await write((tx) => tx.$executeRaw`
    DELETE FROM "Wish" WHERE "firstAt" <= ${oldest} AND NOT EXISTS (SELECT 1 FROM "WishVoice" AS "v" WHERE "v"."wishId" = "Wish"."id" AND "v"."at" > ${oldest})`);
}
