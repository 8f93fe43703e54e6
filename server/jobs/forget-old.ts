import { personalDays } from '@/domain/orders/answering';
import { day } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { eraseMembers } from '@/server/group-buys/forget-members';
import { dropComplaintPictures } from '@/server/complaints/drop-pictures';
import { dropOldShares, forgetNeighbours } from '@/server/links/forget-neighbours';
import { foldTrails } from '@/server/funnel/fold-trails';
import { dropOldTickets } from '@/server/printing/drop-old-tickets';
import { erasePersonal } from '@/server/orders/erase-orders';
import { dropOldScans } from '@/server/placards/drop-old-scans';

/** A phone retries for seconds or, offline, for hours; nobody retries after a month. */
const keyDays = 30;

/**
 * Empties personal fields thirty days after an order ended (rules.md, 27), or was promised should nobody have ended
 * it, with what was said and shown of what was wrong, and of members of group-buys, and the phone's id of scans as old; counts the trails of phones that are as old with their day and drops them; drops scans that no report needs, tickets that were settled, links for customers that
 * ended as long ago with the phones they admitted, which phones told their neighbours, followed them or wished for goods, sessions that are over, placement keys that nobody can retry, and links of staff
 * that were over a month ago. Doing it twice changes nothing more.
 */
export async function forgetOld(): Promise<void> {
  const at = now();
  const before = new Date(at.getTime() - personalDays * day);
  await write((tx) => erasePersonal(tx, Prisma.sql`("finishedAt" <= ${before} OR "promisedAt" <= ${before})`, at));
  await write((tx) => eraseMembers(tx, before));
  await dropComplaintPictures(at);
  await write(
    (tx) => tx.$executeRaw`UPDATE "Scan" SET "deviceId" = NULL WHERE "deviceId" IS NOT NULL AND "scannedAt" <= ${before}`,
  );
  await write(
    (tx) => tx.$executeRaw`UPDATE "FlyerScan" SET "deviceId" = NULL WHERE "deviceId" IS NOT NULL AND "scannedAt" <= ${before}`,
  );
  await foldTrails(at);
  await dropOldScans(at);
  await dropOldTickets(at);
  await write((tx) => tx.$executeRaw`DELETE FROM "OrderLink" WHERE "expiresAt" <= ${before}`);
  await write((tx) => forgetNeighbours(tx, before));
  await dropOldShares(at);
  await write((tx) => tx.$executeRaw`DELETE FROM "Session" WHERE "expiresAt" <= ${at}`);
  const oldest = new Date(at.getTime() - keyDays * day);
  await write((tx) => tx.$executeRaw`DELETE FROM "PlacementKey" WHERE "createdAt" <= ${oldest}`);
  await write((tx) => tx.invite.deleteMany({ where: { expiresAt: { lte: oldest } } }));
}
