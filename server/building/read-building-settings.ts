import type { BuildingSettings } from '@/domain/building/building-settings';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { loadBuilding } from './load-building';
import { managesBuilding } from './manages-building';

/** What can be changed of the building. Errors: forbidden to whoever does not own every shop. */
export async function readBuildingSettings(actor: StaffActor): Promise<Result<BuildingSettings>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const { name, floors, liftBanks } = await loadBuilding();
  return ok({
    name,
    floors: floors.map(({ label, rooms }) => ({ floor: label, rooms })),
    banks: liftBanks.map(({ id, name: bankName, floors: stops }) => ({ id, name: bankName, stops })),
  });
}
