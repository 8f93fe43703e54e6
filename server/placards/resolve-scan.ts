import { findFloor } from '@/domain/building/floor';
import { codeForAnyFloor, parsePlacard } from '@/domain/building/placard';
import { findBuilding } from '@/server/building/load-building';
import { within } from '@/server/within';
import { linkState } from '@/domain/links/order-link';
import { now } from '@/server/clock';
import { findFlyerCode } from '@/server/flyers/find-flyer-code';
import { findVouch } from '@/server/links/find-vouch';

/**
 * Where a scanned code leads. `placard` is null for a link or a flyer, whose code `flyer` is, and when nobody could say in time
 * whether the code is good. A flyer for every floor leads to the lift panel and admits on whichever floor is picked.
 */
export type ScanOutcome =
  | { kind: 'panel' }
  | { kind: 'unknown' | 'revoked'; floor: string }
  | { kind: 'admitted'; floor: string; code: string; placard: string | null; flyer?: string }
  | { kind: 'admitted_anywhere'; code: string; flyer: string };

/** How long a redirect waits for a first look into the database, in milliseconds. */
const patience = 150;

async function lookUp(floor: string, code: string | null): Promise<ScanOutcome> {
  const building = await findBuilding();
  // Before a set-up the panel's page says so.
  if (!building || !findFloor(building, floor)) return { kind: 'panel' };
  const vouch = code === null ? null : await findVouch({ floor, code });
  if (!vouch || code === null) return { kind: 'unknown', floor };
  if (vouch.kind === 'link') {
    // A link that staff made is opened, not scanned from a wall: it counts for no placard.
    return linkState(vouch, now().getTime()) === 'live' ? { kind: 'admitted', floor, code, placard: null } : { kind: 'revoked', floor };
  }
  if (vouch.status === 'revoked') return { kind: 'revoked', floor };
  if (vouch.kind === 'flyer') return { kind: 'admitted', floor, code, placard: null, flyer: vouch.id };
  return { kind: 'admitted', floor, code, placard: vouch.id };
}

/** A flyer without a floor: unknown codes of its kind lead to the panel, too, where one picks a floor and may look. */
async function lookUpAnywhere(code: string): Promise<ScanOutcome> {
  const found = await findFlyerCode({ floor: null, code });
  if (!found || found.floor !== null || found.withdrawn) return { kind: 'panel' };
  return { kind: 'admitted_anywhere', code, flyer: found.id };
}

/**
 * What a placard's text leads to. Answers from memory; when that is empty and the database is slow or broken, the
 * person in the lift lobby is sent on as if the code were good: placing looks again.
 */
export async function resolveScan(text: string, look = lookUp): Promise<ScanOutcome> {
  const anywhere = codeForAnyFloor(text);
  if (anywhere !== null) return within(patience, lookUpAnywhere(anywhere).catch(() => ({ kind: 'panel' }) as const), () => ({ kind: 'panel' }) as const);
  const { floor, code } = parsePlacard(text);
  if (floor === null) return { kind: 'panel' };
  const unsure: ScanOutcome = code === null ? { kind: 'unknown', floor } : { kind: 'admitted', floor, code, placard: null };
  return within(patience, look(floor, code).catch(() => unsure), () => unsure);
}
