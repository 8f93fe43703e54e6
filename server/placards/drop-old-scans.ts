import { day } from '@/domain/time';
import { write } from '@/server/db';

/** A year and a month, in days: a report can hold a month against the same one of the year before. */
export const scanDays = 400;

/** Deletes scans that no report looks back to, so that the table does not grow for ever. */
export async function dropOldScans(at: Date): Promise<void> {
  const oldest = new Date(at.getTime() - scanDays * day);
  await write(async (tx) => {
    await tx.$executeRaw`DELETE FROM "Scan" WHERE "scannedAt" <= ${oldest}`;
    await tx.$executeRaw`DELETE FROM "FlyerScan" WHERE "scannedAt" <= ${oldest}`;
  });
}
