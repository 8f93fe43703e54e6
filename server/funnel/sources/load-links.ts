import type { Source } from '@/domain/funnel/source';
import { read } from '@/server/db';

/** Links that staff made, together by the floor they are for: each admits only a few phones, and its maker knows whose. */
export async function loadLinks(): Promise<Source[]> {
  const floors = await read().floor.findMany({ orderBy: { position: 'asc' } });
  return floors.map(({ id, label, removedAt }) => ({
    kind: 'link',
    id,
    floor: label,
    version: null,
    state: removedAt === null ? 'live' : 'over',
    since: null,
    printing: null,
    coupons: null,
  }));
}
