import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { isBusy } from '@/server/db/errors';
import { randomId } from '@/server/random';

/** One device that looks at the same placard again within this time, in minutes, is one scan. */
const sameScanMinutes = 30;

/** A scan is not counted when so many writes wait: orders are among them, and places in their queue are few. */
const patience = 32;

/** Counts a scan, unless this device's last one of this placard is still the same one, or orders are waiting. */
export async function recordScan(placard: string, device: string): Promise<void> {
  try {
    await insertScan(placard, device);
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

async function insertScan(placard: string, device: string): Promise<void> {
  const at = now();
  const since = addMinutes(at, -sameScanMinutes);
  await write(
    (tx) => tx.$executeRaw`
      INSERT INTO "Scan" ("id", "placardId", "deviceId", "scannedAt")
      SELECT ${randomId('scn')}, ${placard}, ${device}, ${at}
      WHERE NOT EXISTS (
        SELECT 1 FROM "Scan" WHERE "placardId" = ${placard} AND "deviceId" = ${device} AND "scannedAt" > ${since})`,
    patience,
  );
}
