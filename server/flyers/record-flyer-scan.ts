import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { isBusy } from '@/server/db/errors';
import { sameScanMinutes, scanPatience } from '@/server/placards/record-scan';
import { randomId } from '@/server/random';

/** Counts a scan of a flyer as it is made; while orders are waiting it is not counted. */
export async function recordFlyerScan(code: string, device: string): Promise<void> {
  try {
    await countFlyerScan(code, device, now());
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

/**
 * Counts a scan of that time, unless this device has one of this code around it, as at a placard.
 * @throws Busy while orders are waiting
 */
export async function countFlyerScan(code: string, device: string, at: Date): Promise<void> {
  const since = addMinutes(at, -sameScanMinutes);
  const until = addMinutes(at, sameScanMinutes);
  await write(
    (tx) => tx.$executeRaw`
      INSERT INTO "FlyerScan" ("id", "codeId", "deviceId", "scannedAt")
      SELECT ${randomId('fsc')}, ${code}, ${device}, ${at}
      WHERE NOT EXISTS (
        SELECT 1 FROM "FlyerScan" WHERE "codeId" = ${code} AND "deviceId" = ${device} AND "scannedAt" > ${since} AND "scannedAt" < ${until})`,
    scanPatience,
  );
}
