import { findFloor } from '@/domain/building/floor';
import { parsePlacard } from '@/domain/building/placard';
import { findBuilding } from '@/server/building/load-building';
import type { SourceRef } from '@/domain/funnel/source';
import { sourceOf } from '@/server/funnel/source-of';
import { within } from '@/server/within';
import { linkState } from '@/domain/links/order-link';
import { now } from '@/server/clock';
import { findVouch } from '@/server/links/find-vouch';

/** Where a scanned code leads. `source` is null when nobody could say in time whether the code is good. */
export type ScanOutcome =
  | { kind: 'panel' }
  | { kind: 'unknown' | 'revoked'; floor: string }
  | { kind: 'admitted'; floor: string; code: string; source: SourceRef | null };

/** How long a redirect waits for a first look into the database, in milliseconds. */
const patience = 150;

async function lookUp(floor: string, code: string | null): Promise<ScanOutcome> {
  const building = await findBuilding();
  // Before a set-up the panel's page says so.
  if (!building || !findFloor(building, floor)) return { kind: 'panel' };
  const vouch = code === null ? null : await findVouch({ floor, code });
  if (!vouch || code === null) return { kind: 'unknown', floor };
  if (vouch.kind === 'link') {
    return linkState(vouch, now().getTime()) === 'live' ? { kind: 'admitted', floor, code, source: sourceOf(vouch) } : { kind: 'revoked', floor };
  }
  if (vouch.status === 'revoked') return { kind: 'revoked', floor };
  return { kind: 'admitted', floor, code, source: sourceOf(vouch) };
}

/**
 * What a placard's text leads to. Answers from memory; when that is empty and the database is slow or broken, the
 * person in the lift lobby is sent on as if the code were good: placing looks again.
 */
export async function resolveScan(text: string, look = lookUp): Promise<ScanOutcome> {
  const { floor, code } = parsePlacard(text);
  if (floor === null) return { kind: 'panel' };
  const unsure: ScanOutcome = code === null ? { kind: 'unknown', floor } : { kind: 'admitted', floor, code, source: null };
  return within(patience, look(floor, code).catch(() => unsure), () => unsure);
}
