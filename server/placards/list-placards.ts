import type { PlacardStatus, PlacardView } from '@/domain/building/placard';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { managesBuilding } from '@/server/building/manages-building';
import { read } from '@/server/db';

/** Every code of the building, floors from below, the newest of a floor first. @returns `forbidden` to non-owners. */
export async function listPlacards(actor: StaffActor): Promise<Result<readonly PlacardView[]>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const rows = await read().placard.findMany({
    where: { floor: { removedAt: null } },
    include: { floor: true },
    orderBy: [{ floor: { position: 'asc' } }, { version: 'desc' }],
  });
  return ok(
    rows.map(({ id, floor, code, version, status, createdAt }) => ({
      id,
      floor: floor.label,
      code,
      version,
      status: status as PlacardStatus,
      createdAt: createdAt.toISOString(),
    })),
  );
}
