import { namesFaults } from '@/domain/building/limits';
import { trimmed } from '@/domain/building/plan-building';
import { faultsFound } from '@/domain/field-faults';
import type { Text } from '@/domain/menu/shop';
import { fail, ok, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { write } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { forgetBuilding } from './load-building';
import { managesBuilding } from './manages-building';

/** Gives the building another name. Errors: forbidden to whoever does not own every shop, invalid by field. */
export async function renameBuilding(actor: StaffActor, typed: Text): Promise<Result<null>> {
  if (!(await managesBuilding(actor))) return fail({ code: 'forbidden' });
  const fields = faultsFound(namesFaults(typed));
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  const name = trimmed(typed);
  await write(async (tx) => {
    const { id, nameZh } = await tx.building.findFirstOrThrow();
    await tx.building.update({ where: { id }, data: { nameZh: name.zh, nameEn: name.en } });
    await recordChange(tx, actor, null, { kind: 'building_renamed', subject: name.zh, details: { before: nameZh, now: name.zh } });
  });
  forgetBuilding();
  return ok(null);
}
