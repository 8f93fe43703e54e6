import { findFloor } from '@/domain/building/floor';
import { codeForAnyFloor, parsePlacard } from '@/domain/building/placard';
import { findBuilding } from '@/server/building/load-building';
import type { SourceRef } from '@/domain/funnel/source';
import { sourceOf } from '@/server/funnel/source-of';
import { within } from '@/server/within';
import { linkState } from '@/domain/links/order-link';
import { type SharedThing, stillVouches } from '@/domain/links/shared-link';
import type { Locale, Text } from '@/domain/menu/shop';
import { now } from '@/server/clock';
import { findFlyerCode } from '@/server/flyers/find-flyer-code';
import { findShared, findSharedShop } from '@/server/links/find-shared';
import { findVouch, type FoundShare } from '@/server/links/find-vouch';

/**
 * Where a scanned code leads. `source` is what a report counts it for: null when nobody could say in time whether the code is good. A flyer for every floor leads to the lift panel and admits on whichever floor is picked.
 */
export type ScanOutcome =
  | { kind: 'panel' }
  | { kind: 'unknown' | 'revoked'; floor: string }
  | { kind: 'admitted'; floor: string; code: string; source: SourceRef | null }
  | { kind: 'admitted_anywhere'; code: string; source: SourceRef }
  | Told;

/** A neighbour's link: what it shows and leads to; `vouches`: whether it lets people order, or only look. */
export type Told = { kind: 'told'; floor: string; code: string; link: string; source: SourceRef; thing: SharedThing; building: Text; locale: Locale; vouches: boolean };

/** How long a redirect waits for a first look into the database, in milliseconds. */
const patience = 150;

/** What was told of may have left the menu: the link leads to its shop then. */
async function tell(share: { kind: 'share' } & FoundShare, code: string, building: Text): Promise<ScanOutcome> {
  const { id: link, floor, locale } = share;
  const thing = (await findShared(share.target)) ?? (await findSharedShop(share.shop));
  if (!thing) return { kind: 'unknown', floor };
  return { kind: 'told', floor, code, link, source: sourceOf(share), thing, building, locale, vouches: stillVouches(share, now().getTime()) };
}

async function lookUp(floor: string, code: string | null): Promise<ScanOutcome> {
  const building = await findBuilding();
  // Before a set-up the panel's page says so.
  if (!building || !findFloor(building, floor)) return { kind: 'panel' };
  const vouch = code === null ? null : await findVouch({ floor, code });
  if (!vouch || code === null) return { kind: 'unknown', floor };
  if (vouch.kind === 'link') {
    return linkState(vouch, now().getTime()) === 'live' ? { kind: 'admitted', floor, code, source: sourceOf(vouch) } : { kind: 'revoked', floor };
  }
  if (vouch.kind === 'share') return tell(vouch, code, building.name);
  if (vouch.status === 'revoked') return { kind: 'revoked', floor };
  return { kind: 'admitted', floor, code, source: sourceOf(vouch) };
}

/** A flyer without a floor: unknown codes of its kind lead to the panel, too, where one picks a floor and may look. */
async function lookUpAnywhere(code: string): Promise<ScanOutcome> {
  const found = await findFlyerCode({ floor: null, code });
  if (!found || found.floor !== null || found.withdrawn) return { kind: 'panel' };
  return { kind: 'admitted_anywhere', code, source: { kind: 'flyer', id: found.id } };
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
  const unsure: ScanOutcome = code === null ? { kind: 'unknown', floor } : { kind: 'admitted', floor, code, source: null };
  return within(patience, look(floor, code).catch(() => unsure), () => unsure);
}
