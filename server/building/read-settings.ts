import { ok, type Result } from '@/domain/result';
import { usualBagLimit } from '@/domain/runs/bag';
import type { StaffActor } from '@/domain/staff/actor';
import type { DeskSettings } from '@/domain/staff/desk-settings';
import { now } from '@/server/clock';
import { read } from '@/server/db';
import { loadBuilding } from './load-building';
import { managesBuilding } from './manages-building';

/** The building's and the shops' settings, as far as this person may see them. */
export async function readSettings(actor: StaffActor): Promise<Result<DeskSettings>> {
  const [building, manages, rows] = await Promise.all([
    loadBuilding(),
    managesBuilding(actor),
    read().shop.findMany({
      where: { slug: { in: Object.keys(actor.roles) } },
      orderBy: { position: 'asc' },
      include: { floor: true, runTerms: true, rideTerms: true },
    }),
  ]);
  const at = now();
  const shops = rows.map(({ slug, nameZh, nameEn, floor, pausedUntil, collectionCode, runTerms, rideTerms }) => {
    const paused = pausedUntil && pausedUntil > at ? pausedUntil.toISOString() : null;
    const name = { zh: nameZh, en: nameEn };
    const terms = { bagLimit: runTerms?.bagLimit ?? usualBagLimit, sharesRides: rideTerms?.shares ?? true };
    return { slug, name, floor: floor.label, pausedUntil: paused, collectionCode, ...terms };
  });
  return ok({ requiresScan: building.requiresScan, offlinePriceMinutes: building.offlinePriceMinutes, managesBuilding: manages, shops });
}
