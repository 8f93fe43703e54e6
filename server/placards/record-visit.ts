import type { SourceRef } from '@/domain/funnel/source';
import { trailBeginner } from '@/server/funnel/begin-trail';
import { now } from '@/server/clock';
import { write } from '@/server/db';
import { isBusy } from '@/server/db/errors';
import { recordScan, scanPatience } from './record-scan';

/** Somebody scanned a placard, or opened a link that staff made; `counts`: it looks like a person on a phone. */
export type Visit = { source: SourceRef; counts: boolean };

/** Counts what a phone came by: a placard's scan, and the trail that begins with it; while orders are waiting neither is. */
export async function recordVisit({ source, counts }: Visit, device: string): Promise<void> {
  if (source.kind === 'placard') return recordScan(source.id, device, counts);
  if (!counts) return;
  const begin = trailBeginner(source, device, now());
  await write(begin, scanPatience).catch((error: unknown) => {
    if (!isBusy(error)) throw error;
  });
}
