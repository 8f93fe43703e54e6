import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { randomId } from '@/server/random';

/** One device that looks at the same placard again within this time, in minutes, is one scan. */
const sameScanMinutes = 30;

/** Counts a scan, unless this device's last one of this placard is still the same one. */
export async function recordScan(placard: string, device: string): Promise<void> {
  const at = now();
  const since = addMinutes(at, -sameScanMinutes);
  await write(
    (tx) => tx.$executeRaw`
      INSERT INTO "Scan" ("id", "placardId", "deviceId", "scannedAt")
      SELECT ${randomId('scn')}, ${placard}, ${device}, ${at}
      WHERE NOT EXISTS (
        SELECT 1 FROM "Scan" WHERE "placardId" = ${placard} AND "deviceId" = ${device} AND "scannedAt" > ${since})`,
  );
}
