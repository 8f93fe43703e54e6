import type { PlacardReference } from '@/domain/building/placard';
import { fail, ok, type Result } from '@/domain/result';
import { loadBuilding } from '@/server/building/load-building';
import { read } from '@/server/db';

/**
 * The live code of a floor, for people who try the demo far from any lift lobby. A real building gives its codes only
 * to those who stand before them. Errors: not_found (no demo, no such floor, no live code).
 */
export async function findDemoPlacard(floor: string): Promise<Result<PlacardReference>> {
  const { isDemo } = await loadBuilding();
  if (!isDemo) return fail({ code: 'not_found' });
  const live = await read().placard.findFirst({ where: { status: 'live', floor: { label: floor, removedAt: null } }, orderBy: { version: 'desc' } });
  return live ? ok({ floor, code: live.code }) : fail({ code: 'not_found' });
}
