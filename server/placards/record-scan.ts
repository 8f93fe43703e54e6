import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { isBusy } from '@/server/db/errors';
import { trailBeginner } from '@/server/funnel/begin-trail';
import { randomId } from '@/server/random';

/** One device that looks at the same placard again within this time, in minutes, is one scan. */
export const sameScanMinutes = 30;

/** A scan is not counted when so many writes wait: orders are among them, and places in their queue are few. */
export const scanPatience = 32;

/** Counts something unless orders are waiting: then it is not counted. */
export async function unlessBusy(count: () => Promise<unknown>): Promise<void> {
  try {
    await count();
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

/**
 * Counts a scan as it is made; while orders are waiting it is not counted.
 * @param counts whether a trail begins with it: it looks like a person on a phone.
 */
export const recordScan = (placard: string, device: string, counts = true): Promise<void> => unlessBusy(() => countScan(placard, device, now(), counts));

/**
 * Counts a scan of that time, unless this device has one of this placard around it, which is the same one, and begins the
 * trail of its phone.
 * @throws Busy while orders are waiting
 */
export async function countScan(placard: string, device: string, at: Date, counts = true): Promise<void> {
  const since = addMinutes(at, -sameScanMinutes);
  const until = addMinutes(at, sameScanMinutes);
  const begin = counts ? trailBeginner({ kind: 'placard', id: placard }, device, at) : null;
  await write(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Scan" ("id", "placardId", "deviceId", "scannedAt")
      SELECT ${randomId('scn')}, ${placard}, ${device}, ${at}
      WHERE NOT EXISTS (
        SELECT 1 FROM "Scan" WHERE "placardId" = ${placard} AND "deviceId" = ${device} AND "scannedAt" > ${since} AND "scannedAt" < ${until})`;
    await begin?.(tx);
  }, scanPatience);
}
