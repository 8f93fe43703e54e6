import type { Result } from '@/domain/result';
import type { StaffActor } from '@/domain/staff/actor';
import { now } from '@/server/clock';
import { recordChange } from '@/server/staff/record-change';
import { refuse } from '@/server/transact';
import { editMenu } from './edit-menu';

export type ArchiveCategoryInput = { shop: string; category: string; archived: boolean };

/**
 * Takes a category off the menu with everything in it, or brings it back as it was: its goods keep their own state.
 * Errors: not_found, forbidden.
 */
export const archiveCategory = (actor: StaffActor, { shop, category, archived }: ArchiveCategoryInput): Promise<Result<null>> =>
  editMenu(actor, shop, async (tx, shopId) => {
    const row = await tx.category.findFirst({ where: { id: category, shopId } });
    if (!row) refuse({ code: 'not_found' });
    if ((row.archivedAt !== null) === archived) return null;
    await tx.category.update({ where: { id: category }, data: { archivedAt: archived ? now() : null } });
    const kind = archived ? ('category_archived' as const) : ('category_brought_back' as const);
    await recordChange(tx, actor, shopId, { kind, subject: row.nameZh, details: {} });
    return null;
  });
