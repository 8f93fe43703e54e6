import { shareOfRun } from '@/domain/funnel/printing';
import type { Source } from '@/domain/funnel/source';
import { read } from '@/server/db';

/** Every placard that was ever made, with its part of what printing cost. */
export async function loadPlacards(): Promise<Source[]> {
  const [placards, runs] = await Promise.all([
    read().placard.findMany({ include: { floor: true }, orderBy: [{ floor: { position: 'asc' } }, { version: 'desc' }] }),
    read().printRun.findMany(),
  ]);
  const shares = runs.map(({ madeAt, cost }) => {
    const made = placards.filter(({ createdAt }) => createdAt.getTime() === madeAt.getTime());
    return made.length === 0 ? new Map<string, number>() : shareOfRun(cost, made.map(({ id }) => id));
  });
  return placards.map(({ id, floor, version, status, createdAt }) => ({
    kind: 'placard',
    id,
    floor: floor.label,
    shop: null,
    version,
    state: status === 'live' && floor.removedAt === null ? 'live' : 'over',
    since: createdAt.toISOString(),
    printing: shares.find((share) => share.has(id))?.get(id) ?? null,
    coupons: null,
  }));
}
