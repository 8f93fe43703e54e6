import { addMinutes } from '@/domain/time';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { sameScanMinutes, scanPatience, unlessBusy } from '@/server/placards/record-scan';
import { randomId } from '@/server/random';

/**
 * Counts that a phone looked at where a neighbour's link leads, as scans are counted: once in a while, and not while orders
 * are waiting. It takes none of the link's places.
 */
export function recordOpening(link: string, device: string): Promise<void> {
  const at = now();
  const since = addMinutes(at, -sameScanMinutes);
  const insert = () =>
    write(
      (tx) => tx.$executeRaw`
        INSERT INTO "ShareOpening" ("id", "linkId", "deviceId", "openedAt")
        SELECT ${randomId('opn')}, ${link}, ${device}, ${at}
        WHERE NOT EXISTS (SELECT 1 FROM "ShareOpening" WHERE "linkId" = ${link} AND "deviceId" = ${device} AND "openedAt" > ${since})`,
      scanPatience,
    );
  return unlessBusy(insert);
}
