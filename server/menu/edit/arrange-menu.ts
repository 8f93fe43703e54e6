import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import type { Tx } from '@/server/db';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { editMenu } from './edit-menu';

/** Ids in the order that was opened and in the new one; `category` null: the categories themselves. */
export type ArrangeMenuInput = { shop: string; category: string | null; was: readonly string[]; now: readonly string[] };

type Placed = { id: string; archivedAt: Date | null };

/**
 * The ids in their new order, archived ones behind those on the menu.
 * @throws Refusal when the order that was opened is not the present one, or the new one holds other ids
 */
function placesOf(rows: readonly Placed[], { was, now }: ArrangeMenuInput): string[] {
  const live = rows.filter(({ archivedAt }) => archivedAt === null).map(({ id }) => id);
  if (live.join() !== was.join()) refuse({ code: 'menu_changed', items: [] });
  if ([...live].sort().join() !== [...now].sort().join()) refuse({ code: 'invalid', fields: { now: 'unknown' } });
  return [...now, ...rows.filter(({ archivedAt }) => archivedAt !== null).map(({ id }) => id)];
}

// Two that trade places would meet in the unique position: all of them step aside first.
async function placeItems(tx: Tx, categoryId: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`UPDATE "Item" SET "position" = -1 - "position" WHERE "categoryId" = ${categoryId}`;
  for (const [index, id] of ids.entries()) await tx.$executeRaw`UPDATE "Item" SET "position" = ${index + 1} WHERE "id" = ${id}`;
}

async function placeCategories(tx: Tx, shopId: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`UPDATE "Category" SET "position" = -1 - "position" WHERE "shopId" = ${shopId}`;
  for (const [index, id] of ids.entries()) await tx.$executeRaw`UPDATE "Category" SET "position" = ${index + 1} WHERE "id" = ${id}`;
}

async function arrange(tx: Tx, shopId: string, input: ArrangeMenuInput): Promise<string> {
  const orderBy = { position: 'asc' } as const;
  if (input.category === null) {
    await placeCategories(tx, shopId, placesOf(await tx.category.findMany({ where: { shopId }, orderBy }), input));
    return '';
  }
  const category = await tx.category.findFirst({ where: { id: input.category, shopId } });
  if (!category) refuse({ code: 'not_found' });
  await placeItems(tx, category.id, placesOf(await tx.item.findMany({ where: { categoryId: category.id }, orderBy }), input));
  return category.nameZh;
}

/**
 * Puts the goods of a category, or the categories of a shop, into another order.
 * Errors: not_found, forbidden, invalid, menu_changed when somebody else arranged them since they were opened.
 */
export const arrangeMenu = (actor: StaffActor, input: ArrangeMenuInput): Promise<Result<null>> =>
  editMenu(actor, input.shop, async (tx, shopId) => {
    const subject = await arrange(tx, shopId, input);
    await recordChange(tx, actor, shopId, { kind: 'menu_arranged', subject, details: {} });
    return null;
  });
