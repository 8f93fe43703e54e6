import type { SourceKind, SourceRef } from '@/domain/funnel/source';
import { addMinutes } from '@/domain/time';
import { Prisma } from '@/prisma/generated/client';
import { now } from '@/server/clock';
import { type Tx, write } from '@/server/db';
import { isBusy } from '@/server/db/errors';
import { trailBeginner } from '@/server/funnel/begin-trail';
import { randomId } from '@/server/random';

/** Somebody scanned a code or opened a link; `link` is a neighbour's; `counts`: it looks like a person on a phone, and begins a trail. */
export type Visit = { source: SourceRef; link?: string; counts: boolean };

/** One device that looks at the same code again within this time, in minutes, is one scan. */
export const sameScanMinutes = 30;

/** A scan is not counted when so many writes wait: orders are among them, and places in their queue are few. */
const scanPatience = 32;

/** Where scans of a source are rows of their own, beside its trails; of links that staff made nobody asks how often. */
const kept: Record<SourceKind, { prefix: string; table: string; of: string; at: string } | null> = {
  placard: { prefix: 'scn', table: 'Scan', of: 'placardId', at: 'scannedAt' },
  flyer: { prefix: 'fsc', table: 'FlyerScan', of: 'codeId', at: 'scannedAt' },
  neighbour: { prefix: 'opn', table: 'ShareOpening', of: 'linkId', at: 'openedAt' },
  link: null,
};

async function keepScan(tx: Tx, { source, link }: Visit, device: string, at: Date): Promise<void> {
  const place = kept[source.kind];
  if (!place) return;
  const [table, of, scannedAt] = [place.table, place.of, place.at].map((name) => Prisma.raw(`"${name}"`)) as [Prisma.Sql, Prisma.Sql, Prisma.Sql];
  const what = link ?? source.id;
  const [since, until] = [addMinutes(at, -sameScanMinutes), addMinutes(at, sameScanMinutes)];
  await tx.$executeRaw`
    INSERT INTO ${table} ("id", ${of}, "deviceId", ${scannedAt})
    SELECT ${randomId(place.prefix)}, ${what}, ${device}, ${at}
    WHERE NOT EXISTS (
      SELECT 1 FROM ${table} WHERE ${of} = ${what} AND "deviceId" = ${device} AND ${scannedAt} > ${since} AND ${scannedAt} < ${until})`;
}

/**
 * Counts a visit of that time, unless this device has one of the same code around it, which is the same one, and begins the
 * trail of its phone.
 * @throws Busy while orders are waiting
 */
export async function countVisit(visit: Visit, device: string, at: Date): Promise<void> {
  const begin = visit.counts ? trailBeginner(visit.source, device, at) : null;
  await write(async (tx) => {
    await keepScan(tx, visit, device, at);
    await begin?.(tx);
  }, scanPatience);
}

/** Counts a visit as it is made; while orders are waiting it is not counted. */
export async function recordVisit(visit: Visit, device: string): Promise<void> {
  try {
    await countVisit(visit, device, now());
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}
