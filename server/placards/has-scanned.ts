import type { PlacardReference } from '@/domain/building/placard';
import { read } from '@/server/db';

/** Whether a scan of this very code by this device is on record: it was shown the code and need not guess it. */
export async function hasScanned({ code }: PlacardReference, device: string): Promise<boolean> {
  const rows = await read().$queryRaw<unknown[]>`
    SELECT 1 FROM "Scan" JOIN "Placard" ON "Placard"."id" = "Scan"."placardId"
    WHERE "Placard"."code" = ${code} AND "Scan"."deviceId" = ${device}
    UNION ALL
    SELECT 1 FROM "FlyerScan" JOIN "FlyerCode" ON "FlyerCode"."id" = "FlyerScan"."codeId"
    WHERE "FlyerCode"."code" = ${code} AND "FlyerScan"."deviceId" = ${device} LIMIT 1`;
  return rows.length > 0;
}
