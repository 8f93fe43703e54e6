import { nutritionFaults } from '@/domain/menu/nutrition';
import type { Nutrition, Unit } from '@/domain/menu/shop';
import { fail, type Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { recordChange } from '@/server/staff/record-change';
import { manages } from '@/server/staff/shop-rights';
import { refuse } from '@/server/transact';
import { editMenu } from '../edit/edit-menu';

/** `unit`: as the good was sold when the figures were typed, per portion or per 100 g. `figures` null: they are told no more. */
export type SaveNutritionInput = { shop: string; item: string; unit: Unit; figures: Nutrition | null };

/**
 * Says what a good holds and where the figures come from, or takes it back.
 * Errors: not_found, forbidden, invalid with a MenuFault by field, menu_changed when it is sold by the other unit by now.
 */
export async function saveNutrition(actor: StaffActor, { shop, item, unit, figures }: SaveNutritionInput): Promise<Result<null>> {
  const may = manages(actor, shop);
  if (!may.ok) return may;
  const fields = figures === null ? {} : nutritionFaults(figures, unit);
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields });
  return editMenu(actor, shop, async (tx, shopId) => {
    // A set holds what its dishes hold.
    const row = await tx.item.findFirst({ where: { id: item, shopId, setParts: { none: {} } } });
    if (!row) refuse({ code: 'not_found' });
    if (row.unit !== unit) refuse({ code: 'menu_changed', items: [item] });
    await tx.nutrition.deleteMany({ where: { itemId: item } });
    if (figures !== null) {
      const { source, ...amounts } = figures;
      await tx.nutrition.create({ data: { itemId: item, unit, ...amounts, sourceZh: source.zh, sourceEn: source.en } });
    }
    await recordChange(tx, actor, shopId, { kind: 'nutrition_saved', subject: row.nameZh, details: { source: figures?.source.zh ?? null } });
    return null;
  });
}
