import type { Source } from '@/domain/funnel/source';
import { read } from '@/server/db';

/** Links that staff made and those that neighbours made, each together by the floor they are for. */
export async function loadLinks(): Promise<Source[]> {
  const floors = await read().floor.findMany({ orderBy: { position: 'asc' } });
  return (['neighbour', 'link'] as const).flatMap((kind) =>
    floors.map(({ id, label, removedAt }) => ({
      kind,
      id,
      floor: label,
      shop: null,
      version: null,
      state: removedAt === null ? 'live' : 'over',
      since: null,
      printing: null,
      coupons: null,
    })),
  );
}
