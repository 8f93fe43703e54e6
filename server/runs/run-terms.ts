import type { Building } from '@/domain/building/floor';
import type { Shop } from '@/domain/menu/shop';
import { usualBagLimit } from '@/domain/runs/bag';
import { liftPlan } from '@/domain/runs/ride';
import type { RunTerms } from '@/domain/runs/trip';
import { type Reader, read, type Tx } from '@/server/db';
import { readPace } from './read-pace';

/** Bags in one trip of a shop, as its owner set it. */
export async function readBagLimit(door: Reader | Tx, shopId: string): Promise<number> {
  const [row] = await door.$queryRaw<{ bagLimit: number }[]>`SELECT "bagLimit" FROM "RunTerms" WHERE "shopId" = ${shopId}`;
  return row?.bagLimit ?? usualBagLimit;
}

/** What a shop's trips are planned by at this moment. */
export async function readRunTerms(building: Building, shop: Shop): Promise<RunTerms> {
  const [bagLimit, pace] = await Promise.all([readBagLimit(read(), shop.id), readPace(shop)]);
  return {
    lifts: liftPlan(building),
    heights: new Map(building.floors.map(({ label, position }) => [label, position])),
    from: shop.floor,
    bagLimit,
    pace,
  };
}
