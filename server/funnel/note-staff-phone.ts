import { day } from '@/domain/time';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { hashSecret } from '@/server/links/hash-secret';
import { perDatabase } from '@/server/per-database';

/** When this process last noted each of them, epoch milliseconds: once a day is enough. */
const noted = () => perDatabase('staff phones', () => new Map<string, number>());

/**
 * From now on what this phone does counts nowhere, and what it has done in the last thirty days no longer does: somebody works at
 * the desk on it. It is anybody's again when nobody has for thirty days.
 */
export async function noteStaffPhone(device: string): Promise<void> {
  const seenAt = now();
  if (seenAt.getTime() - (noted().get(device) ?? 0) < day) return;
  const phone = hashSecret(device);
  await write(async (tx) => {
    await tx.$executeRaw`INSERT INTO "StaffPhone" ("phone", "seenAt") VALUES (${phone}, ${seenAt})
      ON CONFLICT ("phone") DO UPDATE SET "seenAt" = ${seenAt}`;
    await tx.$executeRaw`DELETE FROM "Trail" WHERE "phone" = ${phone}`;
  });
  noted().set(device, seenAt.getTime());
}
