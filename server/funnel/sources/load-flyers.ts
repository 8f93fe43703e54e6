import { shareOfRun } from '@/domain/funnel/printing';
import type { Source } from '@/domain/funnel/source';
import { read } from '@/server/db';

/** Every code of every flyer, with its part of what printing the flyer has cost so far. */
export async function loadFlyers(): Promise<Source[]> {
  const flyers = await read().flyer.findMany({
    include: { shop: true, printings: true, codes: { include: { floor: true }, orderBy: { floor: { position: 'asc' } } } },
    orderBy: { version: 'desc' },
  });
  return flyers.flatMap(({ shop, version, withdrawnAt, printings, codes }) => {
    const cost = printings.reduce((sum, printing) => sum + printing.cost, 0);
    const parts = printings.length === 0 ? null : shareOfRun(cost, codes.map(({ id }) => id));
    return codes.map(({ id, floor }): Source => ({
      kind: 'flyer',
      id,
      floor: floor && floor.label,
      shop: shop.slug,
      version,
      state: withdrawnAt === null && !floor?.removedAt ? 'live' : 'over',
      since: null,
      printing: parts?.get(id) ?? null,
      coupons: null,
    }));
  });
}
